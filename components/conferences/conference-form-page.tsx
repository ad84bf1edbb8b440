import { useLocale, useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { shortConferenceName } from "@/lib/format/conference-name";
import { localeOf } from "@/lib/format/locale";
import { PageHeader } from "../ui/page-header";
import { ConferenceForm } from "./conference-form";

/** Where a conference is begun, or its facts are written anew. */
export function ConferenceFormPage(form: ComponentProps<typeof ConferenceForm>) {
  const words = useTranslations("conferences.form");
  const layout = useTranslations("layout.nav");
  const locale = localeOf(useLocale());
  const { conference } = form;
  const title = words(conference ? "editTitle" : "newTitle");
  return (
    <>
      <PageHeader
        title={title}
        path={[
          { label: layout("conferences"), href: "/conferences" },
          ...(conference
            ? [{ label: shortConferenceName(conference, locale), href: `/conferences/${conference.id}` }]
            : []),
          { label: title },
        ]}
        lead={conference ? undefined : words("newLead")}
      />
      <ConferenceForm {...form} />
    </>
  );
}
