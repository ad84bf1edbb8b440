import { useTranslations } from "next-intl";
import { AppLink } from "../../ui/app-link";
import { carryingFilesHref } from "./file-address";

/** The way to the papers and photographs of a đề án that is carried out. */
export function FilesLink({ code }: { code: string }) {
  const words = useTranslations("attachments");
  return <AppLink href={carryingFilesHref(code)}>{words("carryingTitle")}</AppLink>;
}
