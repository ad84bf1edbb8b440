import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/domain/access/actor";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";
import { SignOutForm } from "./sign-out-form";

/** Who is signed in and the way out, or the way in. */
export function AccountMenu({ actor }: { actor: Pick<Actor, "fullName" | "role"> | null }) {
  const words = useTranslations("layout");
  if (!actor) return <AppLink href="/sign-in">{words("signIn")}</AppLink>;
  return (
    <>
      <AppLink href="/account" title={words(`roles.${actor.role}`)} className="truncate max-sm:max-w-28">
        <Vietnamese>{actor.fullName}</Vietnamese>
      </AppLink>
      <SignOutForm label={words("signOut")} />
    </>
  );
}
