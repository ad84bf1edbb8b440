import { acceptancesQueryInput } from "@/lib/input/acceptances-query";
import { partsPageInput } from "@/lib/input/accepted-parts";
import { beneficiariesQueryInput } from "@/lib/input/beneficiaries-query";
import { choosingInput } from "@/lib/input/chosen-projects";
import { conferencesQueryInput } from "@/lib/input/conferences";
import { newContractInput } from "@/lib/input/contracts";
import { contractsQueryInput } from "@/lib/input/contracts-query";
import { executionInput } from "@/lib/input/execution-input";
import { forecastQueryInput } from "@/lib/input/forecast-query";
import { importsPageInput } from "@/lib/input/import-query";
import { inspectionsQueryInput, newInspectionInput } from "@/lib/input/inspections";
import { legalDocumentsQueryInput } from "@/lib/input/legal-documents";
import { newProjectQueryInput } from "@/lib/input/new-project-query";
import { newVoucherInput } from "@/lib/input/new-voucher-query";
import { noticesQueryInput } from "@/lib/input/notices";
import { comparisonPageInput } from "@/lib/input/plan-comparison";
import { decisionsQueryInput, draftPageInput, newDecisionInput } from "@/lib/input/plan-decisions";
import { documentPageInput, planFilterInput } from "@/lib/input/plans-query";
import { progressPageInput } from "@/lib/input/progress-reports";
import { projectsQueryInput } from "@/lib/input/projects-query";
import { publishedPageInput } from "@/lib/input/published-page";
import { referencePageInput } from "@/lib/input/reference-data";
import { registerImportPageInput, registerQueryInput, registersOverviewInput } from "@/lib/input/registers";
import { newReleaseInput, releasesQueryInput } from "@/lib/input/releases";
import { approvalsPageInput } from "@/lib/input/report-approvals";
import { reportSheetPageInput } from "@/lib/input/report-sheets";
import { reportBoardInput, reportPageInput } from "@/lib/input/reports";
import { reservePageInput } from "@/lib/input/reserve-list";
import { risksQueryInput } from "@/lib/input/risks-query";
import { statementQueryInput, statementsQueryInput } from "@/lib/input/statements";
import { vouchersQueryInput } from "@/lib/input/vouchers-query";
import { yearPlanPageInput } from "@/lib/input/year-plan";
import { asked, CHECKS_MS, file, namesOf, page } from "./define";
import type { Route } from "./route";

/** A file above its own limit still comes to where its refusal can say so: 16 MB. */
const LARGEST_CHECKED = 16_777_216;

/** What a dashboard's address may carry; lists and documents carry it along, for the way back. */
const VIEW = [...namesOf(executionInput), "sort"];
const FIGURE = [...VIEW, "measure", "column", "part", "month"];

/** The portal's pages, as they lie in `app`. */
export const PAGES: readonly Route[] = [
  page("/", "anyone", VIEW),
  page("/regions/{region}", "anyone", VIEW),
  page("/provinces/{unitId}", "anyone", VIEW),
  page("/explain", "anyone", FIGURE),
  page("/figures", "anyone", [...VIEW, ...namesOf(publishedPageInput)]),
  ...asked("/check", LARGEST_CHECKED),
  page("/plans", "anyone", VIEW),
  page("/plans/{year}", "anyone", [...VIEW, ...namesOf(planFilterInput)]),
  page("/plans/{year}/compare", "anyone", [...VIEW, ...namesOf(comparisonPageInput)]),
  page("/plans/decisions/{id}", "anyone", [...VIEW, ...namesOf(documentPageInput)]),
  page("/plans/releases", "anyone", [...VIEW, ...namesOf(releasesQueryInput)]),
  page("/plans/releases/new", "release.record", namesOf(newReleaseInput)),
  page("/plans/releases/new/check", "release.record", ["year"]),
  page("/plans/releases/{id}", "anyone", [...VIEW, ...namesOf(documentPageInput)]),
  page("/reports/{year}/{through}/{unitId}", "anyone", namesOf(reportPageInput)),
  page("/projects", "anyone", [...VIEW, ...namesOf(projectsQueryInput)]),
  page("/projects/new", "signed-in", namesOf(newProjectQueryInput)),
  page("/imports", "import.read", namesOf(importsPageInput)),
  page("/projects/import", "signed-in", namesOf(importsPageInput)),
  page("/projects/{code}", "anyone", VIEW),
  page("/projects/{code}/edit", "signed-in"),
  page("/projects/{code}/edit/{section}", "signed-in"),
  page("/projects/{code}/dossier", "signed-in"),
  page("/acceptances", "acceptance.read", namesOf(acceptancesQueryInput)),
  page("/acceptances/several", "project.accept", ["check"]),
  page("/inspections", "inspection.read", namesOf(inspectionsQueryInput)),
  page("/inspections/new", "inspection.record", namesOf(newInspectionInput)),
  page("/inspections/{id}", "inspection.read"),
  page("/reports", "anyone", namesOf(reportBoardInput), false),
  page("/reports/{year}/{through}/approve", "report.approve", namesOf(approvalsPageInput)),
  page("/reports/periods", "period.keep"),
  page("/reports/{year}/{through}/{unitId}/import", "signed-in", namesOf(reportSheetPageInput)),
  page("/reports/periods/new", "period.keep"),
  page("/reports/periods/year", "period.keep", namesOf(yearPlanPageInput)),
  page("/reports/periods/{year}/{through}", "period.keep"),
  page("/registers", "anyone", namesOf(registersOverviewInput)),
  page("/registers/{kind}", "anyone", namesOf(registerQueryInput)),
  page("/registers/{kind}/new", "register.write"),
  page("/registers/{kind}/import", "register.import", namesOf(registerImportPageInput)),
  page("/registers/{kind}/{id}", "anyone"),
  page("/registers/{kind}/{id}/edit", "register.write"),
  page("/projects/{code}/progress", "signed-in", namesOf(progressPageInput)),
  page("/projects/{code}/acceptance", "signed-in", ["year"]),
  page("/projects/{code}/acceptance/parts", "signed-in", namesOf(partsPageInput)),
  page("/projects/{code}/settlement", "signed-in"),
  page("/projects/{code}/steps/{verb}", "signed-in"),
  page("/projects/{code}/adjustments", "signed-in"),
  page("/projects/{code}/adjustments/new", "adjustment.write"),
  page("/projects/{code}/adjustments/{id}", "signed-in"),
  page("/vouchers/statements", "statement.read", namesOf(statementsQueryInput)),
  page("/vouchers/statements/{id}", "statement.read", namesOf(statementQueryInput)),
  page("/projects/{code}/sheet", "sheet.write", ["member"]),
  page("/plans/decisions", "signed-in", namesOf(decisionsQueryInput)),
  page("/plans/import", "signed-in", namesOf(importsPageInput)),
  page("/plans/decisions/new", "signed-in", namesOf(newDecisionInput)),
  page("/plans/decisions/{id}/draft", "signed-in", namesOf(draftPageInput)),
  page("/conferences", "anyone", namesOf(conferencesQueryInput)),
  page("/conferences/new", "conference.plan"),
  page("/conferences/{id}", "anyone"),
  page("/conferences/{id}/edit", "conference.edit"),
  page("/conferences/{id}/items/{item}", "signed-in"),
  page("/office", "signed-in"),
  page("/office/views", "view.keep", [...VIEW, ...namesOf(projectsQueryInput)]),
  page("/office/notices", "notice.read", namesOf(noticesQueryInput)),
  page("/office/delegations", "delegation.read"),
  page("/office/councils", "council.read"),
  page("/office/councils/{id}", "council.read"),
  { ...page("/office/checks", "invariants.read"), longestMs: CHECKS_MS },
  page("/office/risks", "voucher.read", namesOf(risksQueryInput)),
  page("/office/forecast", "voucher.read", namesOf(forecastQueryInput)),
  page("/office/registration", "project.register", namesOf(choosingInput)),
  page("/office/registration/check", "project.register", [...namesOf(choosingInput), "sent"]),
  page("/office/central-appraisal", "project.appraise-central", namesOf(choosingInput)),
  page("/office/central-appraisal/check", "project.appraise-central", [...namesOf(choosingInput), "sent"]),
  page("/office/starting", "project.start", namesOf(choosingInput)),
  page("/office/starting/check", "project.start", [...namesOf(choosingInput), "sent"]),
  page("/office/reserve", "reserve.read", namesOf(reservePageInput)),
  page("/conferences/{id}/summary", "anyone"),
  page("/conferences/{id}/summary/compare", "anyone", ["from", "to"]),
  page("/conferences/{id}/summary/words", "conference.write"),
  page("/conferences/{id}/summary/arrangement", "conference.edit"),
  page("/search", "anyone", ["q"], false),
  page("/contracts", "voucher.read", namesOf(contractsQueryInput)),
  page("/contracts/new", "contract.sign", namesOf(newContractInput)),
  page("/contracts/several", "contract.sign", [...namesOf(newContractInput), "check"]),
  page("/contracts/{id}", "voucher.read"),
  page("/beneficiaries", "beneficiary.read", namesOf(beneficiariesQueryInput)),
  page("/beneficiaries/{id}", "beneficiary.read"),
  page("/vouchers", "voucher.read", namesOf(vouchersQueryInput)),
  page("/vouchers/new", "voucher.record", namesOf(newVoucherInput)),
  page("/vouchers/new/check", "voucher.record", ["project", "contract", "content"]),
  page("/vouchers/{id}", "voucher.read"),
  page("/account", "signed-in"),
  page("/admin/accounts", "account.read", ["q", "page"]),
  page("/admin/accounts/{id}", "account.read"),
  page("/admin/jobs", "job.read"),
  page("/admin/reference", "reference.read"),
  page("/legal-documents", "anyone", namesOf(legalDocumentsQueryInput)),
  page("/legal-documents/{id}", "anyone"),
  page("/admin/reference/{table}", "reference.read", namesOf(referencePageInput)),
  page("/sign-in", "anyone", ["return", "callbackUrl"], false),
  // Shown by the door with the status they stand for; asked for by name they are pages like others.
  page("/missing", "anyone", ["of"], false),
  page("/failed", "anyone", [], false),
];

/** Files that browsers and crawlers look for, from `public` and from `app`. */
export const FILES: readonly Route[] = [
  "/favicon.ico",
  "/icon.svg",
  "/icon-192.png",
  "/icon-512.png",
  "/apple-touch-icon.png",
  "/social.png",
  "/manifest.webmanifest",
  "/robots.txt",
  "/sitemap.xml",
  "/.well-known/security.txt",
].map(file);
