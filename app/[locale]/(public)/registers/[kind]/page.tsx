import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { RegisterListPage } from "@/components/registers/register-list-page";
import { aboutRegister } from "@/lib/documents/registers/about-register";
import { registerTable } from "@/lib/documents/registers/register-table";
import { PUBLIC_SCOPE, readScope } from "@/lib/domain/access/read-scope";
import { mayAdd, seesRegister, seesRemoved } from "@/lib/domain/registers/work";
import { localeOf } from "@/lib/format/locale";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { registerInput, registerQueryInput } from "@/lib/input/registers";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { getRegisterNaming } from "@/lib/queries/registers/get-register-naming";
import { listEntries } from "@/lib/queries/registers/list-entries";
import { getUnitName } from "@/lib/queries/territory/get-unit-name";
import { registerYears } from "../register-years";

type Props = PageProps<"/[locale]/registers/[kind]">;

/** The register of the address, if its reader sees it. */
async function opened(params: Props["params"]) {
  const { kind } = registerInput.safeParse(await params).data ?? notFound();
  const actor = await currentActor();
  const scope = actor ? readScope(actor) : PUBLIC_SCOPE;
  if (!seesRegister(scope, kind)) notFound();
  return { kind, actor, scope };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await opened(params);
  const words = await getTranslations("registers.kinds");
  return { title: words(`${kind}.title`), description: words(`${kind}.lead`) };
}

/** One register: its entries, the latest year first. */
export default async function Register({ params, searchParams }: Props) {
  const { kind, actor, scope } = await opened(params);
  const { value, problems } = parseLeniently(registerQueryInput, await searchParams);
  const sees = seesRemoved(scope);
  const query = sees ? value : { ...value, removed: null };
  const list = (await listEntries(scope, kind, query)) ?? notFound();
  const { units } = await listFilterChoices();
  const locale = localeOf(await getLocale());
  const about = aboutRegister(kind, query, new Date(), locale, query.unitId && (await getUnitName(query.unitId)));
  return (
    <RegisterListPage
      {...{ kind, list, query, units, problems, years: registerYears(), seesRemoved: sees, adds: mayAdd(actor) }}
      table={registerTable(kind, list, about, await getRegisterNaming(new Date()), locale)}
    />
  );
}
