import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { currentActor } from "@/lib/auth/current-actor";
import { returnAddress } from "@/lib/auth/return-address";
import { environment } from "@/lib/environment";
import { readFlash } from "@/lib/server/read-flash";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("signIn");
  return { title: words("title"), robots: { index: false } };
}

/** Who are you? The form, what was wrong the last time, and the way back to the page that asked. */
export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const [words, query, flash, actor] = await Promise.all([
    getTranslations("signIn"),
    searchParams,
    readFlash(),
    currentActor(),
  ]);
  const returnTo = returnAddress(query.return, environment().APP_ORIGIN, "") || null;
  const refused = flash?.kind === "refused" ? flash : null;
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      {refused && (
        <Notice kind="refusal" title={words("refused")}>
          <p>{refused.detail}</p>
        </Notice>
      )}
      {!refused && returnTo && !actor && <Notice>{words("needed")}</Notice>}
      {actor && (
        <Notice>
          {words("already", { name: actor.fullName })} <AppLink href="/office">{words("office")}</AppLink>
        </Notice>
      )}
      <SignInForm email={refused?.values.email ?? ""} returnTo={returnTo} />
      <p className="field-help">{words("help")}</p>
      <p className="field-help">{words("session")}</p>
    </>
  );
}
