import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NoticesPage } from "@/components/notices/notices-page";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { noticesQueryInput } from "@/lib/input/notices";
import { parseLeniently } from "@/lib/input/parse-leniently";
import { listNotices } from "@/lib/queries/notices/list-notices";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notices"))("title") };
}

/** Thông báo: what the person signed in was told of. */
export default async function Notices({ searchParams }: PageProps<"/[locale]/office/notices">) {
  const actor = await whoWorks("/office/notices");
  if (!can(actor, "notice.read", "national")) notFound();
  const { value, problems } = parseLeniently(noticesQueryInput, await searchParams);
  return <NoticesPage list={await listNotices(readScope(actor), value)} problems={problems} />;
}
