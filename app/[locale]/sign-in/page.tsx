import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/current-actor";
import { OtherAddress } from "@/components/sign-in/other-address";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { openRefusedEntry, REFUSED_ENTRY_COOKIE } from "@/lib/auth/refused-entry";
import { returnAddress } from "@/lib/auth/return-address";
import { environment } from "@/lib/environment";
import { ELSEWHERE_HEADER } from "@/lib/server/door/clean-headers";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("signIn");
  return { title: words("title"), robots: { index: false } };
}

/** Who are you? The form, what was wrong the last time, and the way back to the page that asked. */
export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const [words, query, refused, actor, asked] = await Promise.all([
    getTranslations("signIn"),
    searchParams,
    refusedEntry(),
    currentActor(),
    headers(),
  ]);
  const { APP_ORIGIN } = environment();
  const returnTo = returnAddress(query.return ?? query.callbackUrl, APP_ORIGIN, "") || null;
  return (
    <>
      <PageHeader title={words("title")} lead={words("lead")} />
      <div className="grid gap-4">
        {asked.has(ELSEWHERE_HEADER) && <OtherAddress origin={APP_ORIGIN} returnTo={returnTo} />}
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
        <SignInForm email={refused?.email ?? ""} returnTo={returnTo} />
        <p className="field-help">{words("help")}</p>
        <p className="field-help">{words("session")}</p>
      </div>
    </>
  );
}

async function refusedEntry() {
  const jar = await cookies();
  return openRefusedEntry(jar.get(REFUSED_ENTRY_COOKIE)?.value, environment().AUTH_SECRET);
}
