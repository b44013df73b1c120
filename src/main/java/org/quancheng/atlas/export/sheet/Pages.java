package org.quancheng.atlas.export.sheet;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet goes on paper: as wide as a page, and as long as it takes. */
final class Pages {
    private Pages() {}

    /** Wide sheets lie on A3. */
    static void set(XSSFSheet sheet, boolean wide) {
        sheet.getPrintSetup().setPaperSize(wide ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(wide);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
