package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.port.in.ImportDossier.Options;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.duallearning.mobility.application.port.in.ImportDossier.Result;
import org.duallearning.mobility.application.view.ImportView;

/** Dossiers on their way in. */
final class DossierResource implements Resource {
    private static final String PART = "dossier";

    private final ImportDossier imports;
    private final Requests requests;

    DossierResource(ImportDossier imports, Requests requests) {
        this.imports = imports;
        this.requests = requests;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/dossiers", this::importDossier));
    }

    private void importDossier(Context context) throws IOException {
        Options options = new Options(QueryParameters.flag(context, "dryRun"), QueryParameters.flag(context, "strict"));
        UploadedFile file = file(context);
        try (InputStream content = file.content()) {
            Request request = requests.of(context, Report.class, DossierResource::answer);
            answer(context, imports.importDossier(request, DossierFormat.read(file.filename(), content), options));
        }
    }

    private static void answer(Context context, Report report) {
        ImportView view = AnswerMapper.INSTANCE.imported(report, Phrases.in(Languages.of(context)));
        if (report.result() == Result.REFUSED) {
            throw new Refusal(
                    new RestProblem(ProblemType.DOSSIER_REFUSED, Sentence.of("dossierRefused"), List.of(), view));
        }
        Answers.jsonWithTexts(context, view);
    }

    private static UploadedFile file(Context context) {
        if (!context.isMultipartFormData()) {
            throw new Refusal(
                    RestProblem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, Sentence.of("unsupportedMediaType", PART)));
        }
        UploadedFile file = context.uploadedFile(PART);
        if (file == null) {
            throw new Refusal(RestProblem.of(new Issue("body", PART, null, Sentence.of("advice.part"))));
        }
        return file;
    }
}
