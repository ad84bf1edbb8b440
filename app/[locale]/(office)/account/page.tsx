import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { PasswordForm } from "@/components/admin/password-form";
import { answerOf } from "@/components/forms/form-answer";
import { RefusalSummary } from "@/components/forms/refusal-summary";
import { MailForm } from "@/components/notices/mail-form";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { OWN_ACCOUNT } from "@/lib/domain/drafts/subjects";
import { getNoticeSetting } from "@/lib/queries/notices/get-notice-setting";
import { actorWithAnyPassword } from "@/lib/server/request-actor";
import { whoWorks } from "../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.mine"))("title") };
}

/** One's own account: its password, and how its notices come by mail. The only page a first password opens. */
export default async function OwnAccountPage() {
  const actor = (await actorWithAnyPassword()) ?? (await whoWorks("/account"));
  const [words, all, delegations, settled, taken, outcome] = await Promise.all([
    getTranslations("accounts.mine"),
    getTranslations("accounts"),
    getTranslations("delegations"),
    currentActor(),
    takeFormAnswer(actor, ["account.change-password"], OWN_ACCOUNT),
    takeFormNotice(actor, "/account", new Date()),
  ]);
  const setting = settled && can(actor, "notice.read", "national") ? await getNoticeSetting(readScope(actor)) : null;
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
        {setting && <MailForm setting={setting} email={actor.email} saved={outcome === "mail-kept"} />}
      </div>
    </>
  );
}
