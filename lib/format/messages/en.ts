import { about } from "./en/about";
import { acceptances } from "./en/acceptances";
import { accounts } from "./en/accounts";
import { adjustments } from "./en/adjustments";
import { attachments } from "./en/attachments";
import { beneficiaries } from "./en/beneficiaries";
import { carrying } from "./en/carrying";
import { check } from "./en/check";
import { conferences } from "./en/conferences";
import { contracts } from "./en/contracts";
import { councils } from "./en/councils";
import { delegations } from "./en/delegations";
import { explain } from "./en/explain";
import { figures } from "./en/figures";
import { imports } from "./en/imports";
import { jobs } from "./en/jobs";
import { layout } from "./en/layout";
import { notices } from "./en/notices";
import { office } from "./en/office";
import { oversight } from "./en/oversight";
import { papers } from "./en/papers";
import { planComparison } from "./en/plan-comparison";
import { plans } from "./en/plans";
import { projectSteps } from "./en/project-steps";
import { projectWriting } from "./en/project-writing";
import { projects } from "./en/projects";
import { published } from "./en/published";
import { referenceData } from "./en/reference-data";
import { registers } from "./en/registers";
import { releases } from "./en/releases";
import { reportApprovals } from "./en/report-approvals";
import { reportBoard } from "./en/report-board";
import { reportPeriods } from "./en/report-periods";
import { reportSheets } from "./en/report-sheets";
import { reports } from "./en/reports";
import { reserve } from "./en/reserve";
import { risks } from "./en/risks";
import { search } from "./en/search";
import { signIn } from "./en/sign-in";
import { signedCopies } from "./en/signed-copies";
import { statements } from "./en/statements";
import { steps } from "./en/steps";
import { stepsTogether } from "./en/steps-together";
import { summary } from "./en/summary";
import { summaryChanges } from "./en/summary-changes";
import { summaryPaper } from "./en/summary-paper";
import { territory } from "./en/territory";
import { views } from "./en/views";
import { vouchers } from "./en/vouchers";
import type { Translated } from "./translated";
import type { vi } from "./vi";

/** All English words of the product; typed from the Vietnamese, so that none can be missing. */
export const en: Translated<typeof vi> = {
  about,
  acceptances,
  accounts,
  adjustments,
  attachments,
  beneficiaries,
  carrying,
  conferences,
  check,
  contracts,
  delegations,
  councils,
  explain,
  figures,
  imports,
  jobs,
  layout,
  notices,
  views,
  office,
  oversight,
  papers,
  planComparison,
  plans,
  projectSteps,
  projectWriting,
  projects,
  published,
  referenceData,
  registers,
  releases,
  reportApprovals,
  reportBoard,
  reportPeriods,
  reportSheets,
  reports,
  reserve,
  risks,
  search,
  signedCopies,
  signIn,
  statements,
  steps,
  stepsTogether,
  summary,
  summaryChanges,
  summaryPaper,
  territory,
  vouchers,
};
