import { useTranslations } from "next-intl";
import { Button } from "../ui/button";

/** Lets this session act for somebody: a plain form, because a link must change nothing. */
export function ActForm({ id, giver }: { id: string; giver: string }) {
  const words = useTranslations("delegations");
  return (
    <form method="post" action={`/api/v1/delegations/${id}/act`}>
      <Button kind="main">{words("act", { name: giver })}</Button>
    </form>
  );
}
