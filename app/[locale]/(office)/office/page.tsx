import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OfferedDelegations } from "@/components/delegations/offered-delegations";
import { TogetherLinks } from "@/components/projects/together/together-links";
import { BeginProject } from "@/components/projects/writing/begin-project";
import { AppLink } from "@/components/ui/app-link";
import { PageHeader } from "@/components/ui/page-header";
import { can } from "@/lib/domain/access/permissions";
import { localeOf } from "@/lib/format/locale";
import { deskQueryInput } from "@/lib/input/desk-query";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { listOffered } from "@/lib/queries/delegations/list-offered";
import { whoWorks } from "../who-works";
import { adjustmentsFor } from "./adjustments-for";
import { carryingFor } from "./carrying-for";
import { deskOf } from "./desk-of";
import { reportsFor } from "./reports-for";
import { risksFor } from "./risks-for";
import { sheetsDueFor } from "./sheets-due-for";
import { waitingFor } from "./waiting-for";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("office"))("title") };
}

/** Việc của tôi: what waits for the person signed in. */
export default async function OfficePage({ params, searchParams }: PageProps<"/[locale]/office">) {
  const actor = await whoWorks("/office");
  const locale = localeOf((await params).locale);
  const asked = parseLeniently(deskQueryInput, await searchParams).value;
  const [words, acceptances, carrying, roles, councils, reserve, plans] = await Promise.all([
    getTranslations("office"),
    getTranslations("acceptances"),
    getTranslations("carrying"),
    getTranslations("layout.roles"),
    getTranslations("councils"),
    getTranslations("reserve"),
    getTranslations("plans"),
  ]);
  const [offered, sheets, waiting, risks, carried, adjustments, reports, desk] = await Promise.all([
    listOffered(actor),
    sheetsDueFor(actor, locale),
    waitingFor(actor, locale),
    risksFor(actor, locale),
    carryingFor(actor, locale),
    adjustmentsFor(actor, locale, asked.adjustments),
    reportsFor(actor, locale),
    deskOf(actor.role)(actor, locale, new Date()),
  ]);
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("greeting", { name: actor.fullName, role: roles(actor.role) })}
        actions={
          <>
            {can(actor, "notice.read", "national") && <AppLink href="/office/notices">{words("notices")}</AppLink>}
            {can(actor, "beneficiary.read", "national") && (
              <AppLink href="/beneficiaries">{words("beneficiaries")}</AppLink>
            )}
            {can(actor, "inspection.read", "national") && (
              <AppLink href="/inspections">{carrying("inspections.title")}</AppLink>
            )}
            {can(actor, "acceptance.read", "national") && <AppLink href="/acceptances">{acceptances("title")}</AppLink>}
            {can(actor, "import.read", "national") && <AppLink href="/imports">{words("imports")}</AppLink>}
            {can(actor, "delegation.read", "national") && (
              <AppLink href="/office/delegations">{words("delegations")}</AppLink>
            )}
            {can(actor, "council.read", "national") && (
              <AppLink href="/office/councils">{councils("due.link")}</AppLink>
            )}
            <TogetherLinks actor={actor} />
            {can(actor, "voucher.read", "national") && (
              <AppLink href="/plans/decisions">{plans("draft.listTitle")}</AppLink>
            )}
            {can(actor, "reserve.read", "national") && <AppLink href="/office/reserve">{reserve("link")}</AppLink>}
            {actor.unitId && can(actor, "project.create", { stewardUnitId: actor.unitId }) && <BeginProject />}
          </>
        }
      />
      <OfferedDelegations delegations={offered} />
      {sheets}
      {waiting}
      {risks}
      {carried}
      {adjustments}
      {reports}
      {desk}
    </>
  );
}
