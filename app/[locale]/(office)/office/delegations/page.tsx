import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DelegationsPage } from "@/components/delegations/delegations-page";
import { answerOf } from "@/components/forms/form-answer";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { OWN_ACCOUNT } from "@/lib/domain/drafts/subjects";
import { listDelegations } from "@/lib/queries/delegations/list-delegations";
import { listReceivers } from "@/lib/queries/delegations/list-receivers";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("delegations"))("title") };
}

/** Ủy quyền: given and received, each with where it stands. */
export default async function Delegations() {
  const actor = await whoWorks("/office/delegations");
  if (!can(actor, "delegation.read", "national")) notFound();
  const [delegations, receivers, taken, outcome] = await Promise.all([
    listDelegations(readScope(actor)),
    listReceivers(actor),
    takeFormAnswer(actor, ["delegation.give"], OWN_ACCOUNT),
    takeFormNotice(actor, "/office/delegations", new Date()),
  ]);
  return (
    <DelegationsPage
      actor={actor}
      delegations={delegations}
      receivers={receivers}
      answer={answerOf(taken?.draft ?? null)}
      outcome={outcome}
    />
  );
}
