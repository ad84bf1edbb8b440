import type { z } from "zod";
import { acceptanceMinutesInput } from "@/lib/input/acceptances";
import { documentIdInput } from "@/lib/input/plans-query";
import { projectCodeInput } from "@/lib/input/projects-query";
import { registerListInput } from "@/lib/input/register-list";
import { reportVersionInput } from "@/lib/input/reports";
import { bytes, read, XLSX } from "./define";

const WORD = bytes("The paper", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
const PDF = bytes("The paper", "application/pdf");

type Paper<Input extends z.ZodType> = {
  readonly path: string;
  readonly input: Input;
  readonly summary: string;
  readonly who?: "anyone" | "signed-in";
};

const word = <Input extends z.ZodType>({ path, input, summary, who = "signed-in" }: Paper<Input>) =>
  read({ path: `${path}.docx`, input, summary: `${summary} as a Word file`, ...{ who, tag: "files", reply: WORD } });
const pdf = <Input extends z.ZodType>({ path, input, summary, who = "signed-in" }: Paper<Input>) =>
  read({ path: `${path}.pdf`, input, summary: `${summary} as PDF/A`, ...{ who, tag: "files", reply: PDF } });

const outline = {
  path: "/api/v1/projects/{code}/dossier",
  input: projectCodeInput,
  summary: "The outline of a đề án (đề cương) in the layout of NĐ 30/2020, for those who see its dossier,",
};
export const readOutlineWord = word(outline);
export const readOutlinePdf = pdf(outline);

const registerList = {
  path: "/api/v1/projects/register-list",
  input: registerListInput,
  summary: "Biểu số 2: the đề án a province registers for a year out of a fund, from local appraisal on,",
};
export const readRegisterListWord = word(registerList);
export const readRegisterListPdf = pdf(registerList);

const periodicReport = {
  path: "/api/v1/reports/{year}/{through}/{unitId}/report",
  input: reportVersionInput,
  who: "anyone",
  summary:
    "A province's periodic report in the layout of NĐ 30/2020, for those who see it, the newest version unless one is named,",
} as const;
export const readReportWord = word(periodicReport);
export const readReportPdf = pdf(periodicReport);

const minutes = {
  path: "/api/v1/projects/{code}/appraisal-minutes",
  input: projectCodeInput,
  summary: "The minutes of a đề án's local appraisal (biên bản thẩm định), from its sheets,",
};
export const readMinutesWord = word(minutes);
export const readMinutesPdf = pdf(minutes);

const decision = {
  path: "/api/v1/plan-decisions/{id}/paper",
  input: documentIdInput,
  who: "anyone",
  summary: "A plan decision in the layout of NĐ 30/2020 with its appendix, a draft for those who see it,",
} as const;
export const readDecisionWord = word(decision);
export const readDecisionPdf = pdf(decision);
export const readDecisionAppendix = read({
  path: "/api/v1/plan-decisions/{id}/appendix.xlsx",
  input: documentIdInput,
  summary: "The appendix of a plan decision as a workbook, a draft's for those who see it",
  ...{ who: "anyone", tag: "files" },
  reply: bytes("The appendix", XLSX),
});

const acceptanceMinutes = {
  path: "/api/v1/projects/{code}/acceptance-minutes",
  input: acceptanceMinutesInput,
  summary: "The minutes of a đề án's acceptance (biên bản nghiệm thu cơ sở), of its last year unless one is named,",
};
export const readAcceptanceMinutesWord = word(acceptanceMinutes);
export const readAcceptanceMinutesPdf = pdf(acceptanceMinutes);

const liquidationMinutes = {
  path: "/api/v1/projects/{code}/liquidation-minutes",
  input: projectCodeInput,
  summary: "The minutes that liquidate a settled đề án's contracts (biên bản thanh lý),",
};
export const readLiquidationMinutesWord = word(liquidationMinutes);
export const readLiquidationMinutesPdf = pdf(liquidationMinutes);
