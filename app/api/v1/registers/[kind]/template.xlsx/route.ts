import { makeRegisterTemplate } from "@/lib/commands/registers/make-register-template";
import { answer } from "@/lib/server/answer";
import { XLSX } from "@/lib/server/routes/define";
import { readRegisterTemplate } from "@/lib/server/routes/registers";

export const GET = answer(readRegisterTemplate, (_scope, { kind }, language) => makeRegisterTemplate(kind, language), {
  file: { type: XLSX, fileName: ({ kind }) => `${kind}-template.xlsx`, write: async ({ bytes }) => bytes },
});
