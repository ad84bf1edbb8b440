import { useTranslations } from "next-intl";
import { Button } from "../ui/button";

/** An award that the summary suggests, and whether it stands among the conference's already. */
export type OfferedAward = { readonly unitId: string; readonly name: string; readonly taken: boolean };

/** Takes a suggested award over among the conference's: by one button, and only where somebody presses it. */
export function AwardForm({ conferenceId, award }: { conferenceId: string; award: OfferedAward }) {
  const words = useTranslations("summary.award");
  if (award.taken) return <p className="field-help">{words("taken", { name: award.name })}</p>;
  return (
    <form method="post" action={`/api/v1/conferences/${conferenceId}/summary/awards`} className="mb-3">
      <input type="hidden" name="unitId" value={award.unitId} />
      <Button>{words("take", { name: award.name })}</Button>
    </form>
  );
}
