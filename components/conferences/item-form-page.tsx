import { useLocale, useTranslations } from "next-intl";
import type { Conference } from "@/lib/domain/conference/conference";
import type { ConferenceItem, ItemKind } from "@/lib/domain/conference/item";
import { conferenceName, shortConferenceName } from "@/lib/format/conference-name";
import { localeOf } from "@/lib/format/locale";
import type { FormAnswer } from "../forms/form-answer";
import type { Choice } from "../forms/form-fields";
import { PageHeader } from "../ui/page-header";
import { FileForm } from "./file-form";
import { FollowUpForm } from "./follow-up-form";
import { ItemForm } from "./item-form";
import { RemoveForm } from "./remove-form";

type ItemFormPageProps = {
  conference: Conference;
  kind: ItemKind;
  /** The entry that is changed; null where one is added. */
  item: ConferenceItem | null;
  /** Provinces it may be of; a province chooses among its own. */
  units: readonly Choice[];
  /** Whether it may also be an organisation's, and has a number of its own. */
  asOrganiser: boolean;
  /** How its form came back; null where this person may not write it. */
  write: { readonly answer: FormAnswer } | null;
  /** How the form of its file came back; null where it takes none. */
  file: { readonly answer: FormAnswer } | null;
  /** How the form of its result came back; null where none may be recorded. */
  followUp: { readonly answer: FormAnswer } | null;
};

/** Where one entry of a conference is added, changed, removed, or its result recorded. */
export function ItemFormPage({ conference, kind, item, units, asOrganiser, write, file, followUp }: ItemFormPageProps) {
  const words = useTranslations("conferences");
  const layout = useTranslations("layout.nav");
  const locale = localeOf(useLocale());
  const title = words(item ? "item.edit" : "item.add", { one: words(`items.${kind}.one`) });
  return (
    <>
      <PageHeader
        title={title}
        path={[
          { label: layout("conferences"), href: "/conferences" },
          { label: shortConferenceName(conference, locale), href: `/conferences/${conference.id}` },
          { label: title },
        ]}
        lead={conferenceName(conference, locale)}
      />
      {write && <ItemForm {...{ conference, kind, item, units, asOrganiser, ...write }} />}
      {item && file && <FileForm conference={conference} item={item} answer={file.answer} />}
      {item && followUp && <FollowUpForm conference={conference} item={item} answer={followUp.answer} />}
      {item && write && <RemoveForm conference={conference} item={item} />}
    </>
  );
}
