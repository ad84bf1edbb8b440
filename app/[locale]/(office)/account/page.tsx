import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PasswordForm } from "@/components/admin/password-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { actorWithAnyPassword, currentActor } from "@/lib/auth/current-actor";
import { readFormAnswer } from "../form-answer";
import { whoWorks } from "../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.mine"))("title") };
}

/** One's own account: its password. The only page a first password opens. */
export default async function OwnAccountPage() {
  const actor = (await actorWithAnyPassword()) ?? (await whoWorks("/account"));
  const [words, all, settled, { refused }] = await Promise.all([
    getTranslations("accounts.mine"),
    getTranslations("accounts"),
    currentActor(),
    readFormAnswer(),
  ]);
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead", { name: actor.fullName, email: actor.email })} />
      {!settled && <Notice>{words("must")}</Notice>}
      {refused && (
        <Notice kind="refusal" title={all("refused")}>
          <p>{refused.detail}</p>
        </Notice>
      )}
      <PasswordForm answer={refused} />
    </>
  );
}
