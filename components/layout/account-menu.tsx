import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/domain/access/actor";
import { AppLink } from "../ui/app-link";
import { SignOutForm } from "./sign-out-form";

/** Who is signed in and the way out, or the way in. */
export function AccountMenu({ actor }: { actor: Pick<Actor, "fullName" | "role"> | null }) {
  const words = useTranslations("layout");
  if (!actor) return <AppLink href="/sign-in">{words("signIn")}</AppLink>;
  return (
    <>
      <span title={words(`roles.${actor.role}`)}>{actor.fullName}</span>
      <SignOutForm label={words("signOut")} />
    </>
  );
}
