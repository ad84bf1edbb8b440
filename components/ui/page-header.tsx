import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";

type PageHeaderProps = {
  title: ReactNode;
  path?: readonly Crumb[];
  /** One line under the title: what the page is about, in the reader's words. */
  lead?: ReactNode;
  /** Links and buttons on the right: download, print, the page's main step. */
  actions?: ReactNode;
};

/** The top of every page: where one is, what it shows, what one can do with it. */
export function PageHeader({ title, path, lead, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div>
        {path && path.length > 1 && <Breadcrumbs path={path} />}
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
}
