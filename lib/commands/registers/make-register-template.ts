import type { RegisterKind } from "@/lib/domain/registers/registers";
import { registerSheet } from "@/lib/intake/registers/sheet";
import { writeTemplate } from "@/lib/intake/write-template";
import type { Language } from "../imports/read-figures";

/** An empty workbook to fill in for a register, named after it. */
export async function makeRegisterTemplate(kind: RegisterKind, locale: Language) {
  return { kind, bytes: new Uint8Array(await writeTemplate(registerSheet(kind), locale)) };
}
