import { useTranslations } from "next-intl";
import type { Conference } from "@/lib/domain/conference/conference";
import type { ConferenceItem } from "@/lib/domain/conference/item";
import { Button } from "../ui/button";

/** Removes one entry as it was seen. */
export function RemoveForm({ conference, item }: { conference: Conference; item: ConferenceItem }) {
  const words = useTranslations("conferences.item");
  return (
    <form
      method="post"
      action={`/api/v1/conferences/${conference.id}/items/${item.id}/remove`}
      className="mt-6 grid max-w-2xl gap-2 border-t border-line pt-3"
    >
      <input type="hidden" name="version" value={item.version} />
      <p className="field-help">{words("removeHelp")}</p>
      <div>
        <Button kind="danger">{words("remove")}</Button>
      </div>
    </form>
  );
}
