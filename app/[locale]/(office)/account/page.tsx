import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { PasswordForm } from "@/components/admin/password-form";
import { answerOf } from "@/components/forms/form-answer";
import { RefusalSummary } from "@/components/forms/refusal-summary";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { can } from "@/lib/domain/access/permissions";
import { OWN_ACCOUNT } from "@/lib/domain/drafts/subjects";
import { actorWithAnyPassword } from "@/lib/server/request-actor";
import { whoWorks } from "../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.mine"))("title") };
}

/** One's own account: its password. The only page a first password opens. */
export default async function OwnAccountPage() {
  const actor = (await actorWithAnyPassword()) ?? (await whoWorks("/account"));
  const [words, all, delegations, settled, taken] = await Promise.all([
    getTranslations("accounts.mine"),
    getTranslations("accounts"),
    getTranslations("delegations"),
    currentActor(),
    takeFormAnswer(actor, ["account.change-password"], OWN_ACCOUNT),
  ]);
  return (
    <>
      <PageHeader
        title={words(settled ? "title" : "first")}
        lead={words("lead", { name: actor.fullName, email: actor.email })}
        actions={
          settled &&
          can(actor, "delegation.read", "national") && (
            <AppLink href="/office/delegations">{delegations("title")}</AppLink>
          )
        }
      />
      <div className="grid gap-4">
        {!settled && <Notice>{words("must")}</Notice>}
        <RefusalSummary refusal={taken?.draft.refusal} title={all("refused")} />
        <PasswordForm answer={answerOf(taken?.draft ?? null)} />
      </div>
    </>
  );
}
