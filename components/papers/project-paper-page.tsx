import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PrintedText } from "@/lib/domain/report/printed-text";
import { projectHref } from "../projects/project-address";
import { PageHeader } from "../ui/page-header";
import { PaperLinks } from "./paper-links";
import { PaperSheet } from "./paper-sheet";

type ProjectPaperPageProps = {
  code: string;
  /** What the paper is called. */
  name: string;
  /** The last part of its files' address, without the kind of file. */
  address: string;
  query?: string;
  paper: PrintedText;
  /** Said between head and paper. */
  children?: ReactNode;
};

/** A paper of a đề án as its files have it, to be read before it is printed. */
export function ProjectPaperPage({ code, name, address, query = "", paper, children }: ProjectPaperPageProps) {
  const words = useTranslations("papers");
  const layout = useTranslations("layout.nav");
  return (
    <>
      <PageHeader
        title={`${name} ${code}`}
        path={[
          { label: layout("projects"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: name },
        ]}
        lead={words("lead")}
        actions={<PaperLinks paper={name} path={`/api/v1${projectHref(code)}/${address}`} query={query} />}
      />
      {children}
      <PaperSheet paper={paper} />
    </>
  );
}
