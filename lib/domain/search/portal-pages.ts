import type { Actor } from "../access/actor";
import { can, ownPlace, type Permission } from "../access/permissions";
import { withoutMarks } from "../text/without-marks";

type PortalPage = {
  readonly href: string;
  /** Who may open it: anyone, whoever is signed in, or who has this permission in their own place. */
  readonly who: "anyone" | "signed-in" | Permission;
};

/** Pages that are found by their name, in the order they are shown. */
export const PORTAL_PAGES = {
  overview: { href: "/", who: "anyone" },
  north: { href: "/regions/BAC", who: "anyone" },
  centre: { href: "/regions/MTTN", who: "anyone" },
  south: { href: "/regions/NAM", who: "anyone" },
  plans: { href: "/plans", who: "anyone" },
  projects: { href: "/projects", who: "anyone" },
  conferences: { href: "/conferences", who: "anyone" },
  newConference: { href: "/conferences/new", who: "conference.plan" },
  registers: { href: "/registers", who: "anyone" },
  figures: { href: "/figures", who: "anyone" },
  check: { href: "/check", who: "anyone" },
  office: { href: "/office", who: "signed-in" },
  account: { href: "/account", who: "signed-in" },
  notices: { href: "/office/notices", who: "notice.read" },
  newProject: { href: "/projects/new", who: "project.create" },
  imports: { href: "/imports", who: "import.read" },
  registration: { href: "/office/registration", who: "project.register" },
  centralAppraisal: { href: "/office/central-appraisal", who: "project.appraise-central" },
  reserve: { href: "/office/reserve", who: "reserve.read" },
  councils: { href: "/office/councils", who: "council.read" },
  delegations: { href: "/office/delegations", who: "delegation.read" },
  views: { href: "/office/views", who: "view.keep" },
  beneficiaries: { href: "/beneficiaries", who: "beneficiary.read" },
  contracts: { href: "/contracts", who: "voucher.read" },
  newContract: { href: "/contracts/new", who: "contract.sign" },
  contractsTogether: { href: "/contracts/several", who: "contract.sign" },
  starting: { href: "/office/starting", who: "project.start" },
  acceptances: { href: "/acceptances", who: "acceptance.read" },
  acceptancesTogether: { href: "/acceptances/several", who: "project.accept" },
  vouchers: { href: "/vouchers", who: "voucher.read" },
  newVoucher: { href: "/vouchers/new", who: "voucher.record" },
  checks: { href: "/office/checks", who: "invariants.read" },
  accounts: { href: "/admin/accounts", who: "account.read" },
  jobs: { href: "/admin/jobs", who: "job.read" },
  legalDocuments: { href: "/legal-documents", who: "anyone" },
  reference: { href: "/admin/reference", who: "reference.read" },
} as const satisfies Record<string, PortalPage>;

export type PortalPageName = keyof typeof PORTAL_PAGES;
export const PORTAL_PAGE_NAMES = Object.keys(PORTAL_PAGES) as PortalPageName[];

/** The pages this person may open and whose name, in the reader's language, holds every word that is looked for. */
export function findPortalPages(
  actor: Actor | null,
  q: string,
  nameOf: (page: PortalPageName) => string,
): readonly PortalPageName[] {
  return PORTAL_PAGE_NAMES.filter((page) => holdsEvery(nameOf(page), q) && mayOpen(actor, PORTAL_PAGES[page].who));
}

/** Whether a name holds every word of a search, accents and case aside. */
export function holdsEvery(name: string, q: string): boolean {
  const folded = withoutMarks(name);
  return withoutMarks(q)
    .split(" ")
    .every((word) => folded.includes(word));
}

function mayOpen(actor: Actor | null, who: PortalPage["who"]): boolean {
  if (who === "anyone") return true;
  if (!actor || who === "signed-in") return actor !== null;
  return can(actor, who, ownPlace(actor));
}
