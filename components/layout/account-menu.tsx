import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/domain/access/actor";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";
import { NoticesLink } from "./notices-link";
import { SignOutForm } from "./sign-out-form";

type AccountMenuProps = {
  actor: Pick<Actor, "fullName" | "role"> | null;
  /** How many notices they have not read; null for whoever gets none. */
  unread: number | null;
};

/** Who is signed in, with their notices and the way out, or the way in. */
export function AccountMenu({ actor, unread }: AccountMenuProps) {
  const words = useTranslations("layout");
  if (!actor) return <AppLink href="/sign-in">{words("signIn")}</AppLink>;
  return (
    <>
      {unread !== null && <NoticesLink unread={unread} />}
      <AppLink href="/account" title={words(`roles.${actor.role}`)} className="truncate max-sm:max-w-28">
        <Vietnamese>{actor.fullName}</Vietnamese>
      </AppLink>
      <SignOutForm label={words("signOut")} />
    </>
  );
}
