import { AdminDesk } from "@/components/office/admin-desk";
import { AuditorDesk } from "@/components/office/auditor-desk";
import { LeaderDesk } from "@/components/office/leader-desk";
import { MinistryDesk } from "@/components/office/ministry-desk";
import { OfficerDesk } from "@/components/office/officer-desk";
import { OrganiserDesk } from "@/components/office/organiser-desk";
import { chainTable } from "@/lib/documents/dashboard/chain-table";
import { openContractTable } from "@/lib/documents/ledger/open-contract-table";
import { recentVoucherTable } from "@/lib/documents/lists/voucher-list-table";
import { accountCountsTable } from "@/lib/documents/office/account-counts-table";
import { shortfallTable } from "@/lib/documents/office/shortfall-table";
import { trailTable } from "@/lib/documents/office/trail-table";
import { wordsOf } from "@/lib/documents/words";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { type Desk as DeskName, ROLES, type Role } from "@/lib/domain/access/roles";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { vietnamDay } from "@/lib/domain/period/period";
import type { Locale } from "@/lib/format/locale";
import { parseDashboardQuery } from "@/lib/input/dashboard-query";
import { getExecution } from "@/lib/queries/figures/get-execution";
import { findPreviousVisit } from "@/lib/queries/office/find-previous-visit";
import { getAccountsOverview } from "@/lib/queries/office/get-accounts-overview";
import { getMinistryDesk } from "@/lib/queries/office/get-ministry-desk";
import { getOfficerDesk } from "@/lib/queries/office/get-officer-desk";
import { listTrailEntries } from "@/lib/queries/office/list-trail-entries";
import { listRecentVouchers } from "@/lib/queries/office/recent-vouchers";
import { behindIn } from "./behind-in";

type Desk = (actor: Actor, locale: Locale, at: Date) => Promise<React.ReactNode>;

const SHOWN = 10;

const officer: Desk = async (actor, locale, at) => {
  const desk = await getOfficerDesk(readScope(actor), at);
  const { office } = wordsOf(locale);
  return (
    <OfficerDesk
      desk={desk}
      tables={{
        overdue: openContractTable(desk.overdue.items, office.officer.overdue, locale),
        open: openContractTable(desk.open.items, office.officer.open, locale),
        week: recentVoucherTable(desk.thisWeek.items, locale),
      }}
    />
  );
};

const leader: Desk = async (actor, locale) => {
  const unitId = actor.unitId ?? "";
  const { request } = parseDashboardQuery({}, { kind: "unit", unitId });
  const since = await findPreviousVisit(actor.accountId);
  const [recent, execution] = await Promise.all([
    listRecentVouchers(readScope(actor), since, SHOWN),
    getExecution(request, locale),
  ]);
  return (
    <LeaderDesk
      since={since}
      recent={recent}
      vouchers={recentVoucherTable(recent.items, locale)}
      unitId={unitId}
      execution={execution}
      chain={execution && chainTable(execution, locale)}
    />
  );
};

const ministry: Desk = async (actor, locale, at) => {
  const year = Number(vietnamDay(at).slice(0, 4));
  const { request } = parseDashboardQuery({}, { kind: "nation" });
  const [desk, execution] = await Promise.all([
    getMinistryDesk(readScope(actor), year, at),
    getExecution(request, locale),
  ]);
  const short = shortfallTable(desk.shortfalls.slice(0, SHOWN), year, locale);
  return <MinistryDesk desk={desk} short={short} behind={execution && (await behindIn(execution, locale))} />;
};

const organiser: Desk = async ({ regionCode }, locale) => {
  const region = REGIONS.find((code) => code === regionCode);
  const { request } = parseDashboardQuery({}, region ? { kind: "region", region } : { kind: "nation" });
  const execution = await getExecution(request, locale);
  if (!region || !execution) return null;
  const behind = await behindIn(execution, locale);
  return <OrganiserDesk region={region} execution={execution} chain={chainTable(execution, locale)} behind={behind} />;
};

const auditor: Desk = async (actor, locale) => {
  const scope = readScope(actor);
  const [trail, recent] = await Promise.all([
    listTrailEntries(scope, SHOWN),
    listRecentVouchers(scope, new Date(0), SHOWN),
  ]);
  return (
    <AuditorDesk
      trail={trailTable(trail, locale)}
      recent={recent}
      vouchers={recentVoucherTable(recent.items, locale)}
    />
  );
};

const admin: Desk = async (actor, locale) => {
  const overview = await getAccountsOverview(actor);
  return <AdminDesk overview={overview} table={accountCountsTable(overview, locale)} />;
};

const DESKS: Record<DeskName, Desk> = { officer, leader, ministry, organiser, auditor, admin };

/** What waits for a role. */
export function deskOf(role: Role): Desk {
  return DESKS[ROLES[role].desk];
}
