import { expect, test } from "vitest";
import { REGISTER_KINDS } from "@/lib/domain/registers/registers";
import { LOCALES } from "@/lib/format/locale";
import { registerSheet } from "@/lib/intake/registers/sheet";
import { writeTemplate } from "@/lib/intake/write-template";
import { readXlsx } from "@/lib/intake/xlsx/read-xlsx";

test.each(REGISTER_KINDS.flatMap((kind) => LOCALES.map((locale) => [kind, locale] as const)))(
  "the template of the register %s (%s) is a workbook whose first row are its columns",
  async (kind, locale) => {
    const definition = registerSheet(kind);
    const read = readXlsx(await writeTemplate(definition, locale), []);
    if ("problems" in read) return expect.unreachable("the template is a workbook");
    expect(read.value.table.rows[0]?.cells.map(({ text }) => text)).toEqual(
      definition.columns.map(({ headingVi, headingEn }) => (locale === "vi" ? headingVi : headingEn)),
    );
  },
);
