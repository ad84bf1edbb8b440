import { about } from "./vi/about";
import { acceptances } from "./vi/acceptances";
import { accounts } from "./vi/accounts";
import { adjustments } from "./vi/adjustments";
import { attachments } from "./vi/attachments";
import { beneficiaries } from "./vi/beneficiaries";
import { carrying } from "./vi/carrying";
import { check } from "./vi/check";
import { conferences } from "./vi/conferences";
import { contracts } from "./vi/contracts";
import { councils } from "./vi/councils";
import { delegations } from "./vi/delegations";
import { explain } from "./vi/explain";
import { figures } from "./vi/figures";
import { imports } from "./vi/imports";
import { jobs } from "./vi/jobs";
import { layout } from "./vi/layout";
import { notices } from "./vi/notices";
import { office } from "./vi/office";
import { oversight } from "./vi/oversight";
import { papers } from "./vi/papers";
import { planComparison } from "./vi/plan-comparison";
import { plans } from "./vi/plans";
import { projectSteps } from "./vi/project-steps";
import { projectWriting } from "./vi/project-writing";
import { projects } from "./vi/projects";
import { published } from "./vi/published";
import { referenceData } from "./vi/reference-data";
import { registers } from "./vi/registers";
import { releases } from "./vi/releases";
import { reportApprovals } from "./vi/report-approvals";
import { reportBoard } from "./vi/report-board";
import { reportPeriods } from "./vi/report-periods";
import { reportSheets } from "./vi/report-sheets";
import { reports } from "./vi/reports";
import { reserve } from "./vi/reserve";
import { risks } from "./vi/risks";
import { search } from "./vi/search";
import { signIn } from "./vi/sign-in";
import { signedCopies } from "./vi/signed-copies";
import { statements } from "./vi/statements";
import { steps } from "./vi/steps";
import { stepsTogether } from "./vi/steps-together";
import { summary } from "./vi/summary";
import { summaryChanges } from "./vi/summary-changes";
import { summaryPaper } from "./vi/summary-paper";
import { territory } from "./vi/territory";
import { views } from "./vi/views";
import { vouchers } from "./vi/vouchers";

/** All Vietnamese words of the product, one namespace per room. */
export const vi = {
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
} as const;
