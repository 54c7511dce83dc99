package org.duallearning.mobility.application.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as an XLSX workbook, every cell as text. Characters that XML cannot hold are left out. */
final class WorkbookWriter {

    private static final String EXTENSION = ".csv";

    private WorkbookWriter() {}

    static void write(List<Table> tables, OutputStream out) throws IOException {
        FixedWorkbook.write(workbook -> tables.forEach(table -> write(table, workbook)), out);
    }

    private static void write(Table table, Workbook workbook) {
        String name = table.file();
        Worksheet sheet = workbook.newWorksheet(
                name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name);
        List<String> header = table.header();
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < header.size(); column++) {
                String text = table.rows().get(row).cell(header.get(column));
                if (text != null) {
                    sheet.value(row + 1, column, text);
                }
            }
        }
    }
}
