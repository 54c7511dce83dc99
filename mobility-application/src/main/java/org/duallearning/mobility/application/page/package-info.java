/**
 * A report as one page, made to be looked at: {@link org.duallearning.mobility.application.page.ReportPage}.
 *
 * <p>The page is one file that asks for nothing: its style, words, map and scripts are in it, and its Content Security Policy
 * forbids every request. Every picture has a table behind it that holds the same numbers and needs no script; every picture and
 * every table says whether its rows are real.
 *
 * <p>Pictures are drawn by Apache ECharts 6.1.0, inside the page. It was chosen over libraries for Java that write SVG because
 * those place texts with the fonts of the machine, so that two machines write two pages, and because none of them fills a bar
 * with a pattern. ECharts draws SVG with patterns, at the width that the reader has, on a screen and on paper. What it draws is
 * told by {@link org.duallearning.mobility.application.page.Chart}; {@code report.js} tells ECharts how. Without scripts the
 * tables are open.
 *
 * <p>Origin of the resources: {@code echarts.min.js} is {@code dist/echarts.min.js} of the npm package {@code echarts} 6.1.0,
 * unchanged (Apache License 2.0). {@code europe.json} comes from {@code countries-50m.json} of the npm package {@code
 * world-atlas} 2.0.2, whose data are Natural Earth's (public domain): cut to Europe, projected (Lambert azimuthal equal area
 * around 52° N 10° E, in units of 10 km), simplified to 9 km, islands under 400 km² left out.
 */
@NullMarked
package org.duallearning.mobility.application.page;

import org.jspecify.annotations.NullMarked;
