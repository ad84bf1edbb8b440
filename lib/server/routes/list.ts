import * as acceptances from "./acceptances";
import * as acceptedParts from "./accepted-parts";
import * as accounts from "./accounts";
import * as adjustments from "./adjustments";
import * as attachments from "./attachments";
import * as beneficiaries from "./beneficiaries";
import * as conferenceBoard from "./conference-board";
import * as conferences from "./conferences";
import * as contracts from "./contracts";
import * as councils from "./councils";
import * as delegations from "./delegations";
import * as drafts from "./drafts";
import * as figures from "./figures";
import * as files from "./files";
import * as forecast from "./forecast";
import * as imports from "./imports";
import * as inspections from "./inspections";
import * as jobs from "./jobs";
import * as ledger from "./ledger";
import * as legalDocuments from "./legal-documents";
import * as notices from "./notices";
import * as operations from "./operations";
import { FILES, PAGES } from "./pages";
import * as papers from "./papers";
import * as planComparison from "./plan-comparison";
import * as planDecisions from "./plan-decisions";
import * as progress from "./progress";
import * as projectSteps from "./project-steps";
import * as records from "./records";
import * as referenceData from "./reference-data";
import * as registers from "./registers";
import * as releases from "./releases";
import * as reportBoard from "./report-board";
import * as reportSheets from "./report-sheets";
import * as reportingPeriods from "./reporting-periods";
import * as reports from "./reports";
import * as reserve from "./reserve";
import * as risks from "./risks";
import type { ApiRoute, Route } from "./route";
import { SIGN_IN_ROUTES } from "./sign-in";
import * as signedCopies from "./signed-copies";
import * as statements from "./statements";
import * as stepsTogether from "./steps-together";
import * as summaries from "./summaries";
import { readComparison } from "./summary-comparison";
import * as textCheck from "./text-check";
import * as views from "./views";

/** Every address of the API, in the order its description has them. */
export const API_ROUTES: readonly ApiRoute[] = [
  ...Object.values(figures),
  ...Object.values(textCheck),
  ...Object.values(files),
  ...Object.values(records),
  ...Object.values(planDecisions),
  ...Object.values(signedCopies),
  ...Object.values(planComparison),
  ...Object.values(contracts),
  ...Object.values(releases),
  ...Object.values(acceptances),
  ...Object.values(acceptedParts),
  ...Object.values(projectSteps),
  ...Object.values(stepsTogether),
  ...Object.values(adjustments),
  ...Object.values(reportBoard),
  ...Object.values(reports),
  ...Object.values(reportSheets),
  ...Object.values(reportingPeriods),
  ...Object.values(reserve),
  ...Object.values(risks),
  ...Object.values(forecast),
  ...Object.values(conferences),
  ...Object.values(conferenceBoard),
  ...Object.values(summaries),
  readComparison,
  ...Object.values(councils),
  ...Object.values(attachments),
  ...Object.values(progress),
  ...Object.values(inspections),
  ...Object.values(registers),
  ...Object.values(papers),
  ...Object.values(beneficiaries),
  ...Object.values(imports),
  ...Object.values(ledger),
  ...Object.values(statements),
  ...Object.values(drafts),
  ...Object.values(views),
  ...Object.values(notices),
  ...Object.values(accounts),
  ...Object.values(delegations),
  ...Object.values(jobs),
  ...Object.values(referenceData),
  ...Object.values(legalDocuments),
  ...SIGN_IN_ROUTES,
  ...Object.values(operations),
];

/** Every address of the portal: the door lets in nothing else. */
export const ROUTES: readonly Route[] = [...PAGES, ...FILES, ...API_ROUTES];
