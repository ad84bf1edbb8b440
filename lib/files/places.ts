import path from "node:path";
import { attachmentsFolder } from "@/lib/environment";

const root = () => path.resolve(attachmentsFolder());

/** Where a file stands while it is received. */
export const incomingFolder = (): string => path.join(root(), "incoming");

/** Where files of dossiers stand, a folder for each beginning of their ids. */
export const keptFolder = (): string => path.join(root(), "kept");

/** The place of one kept file. Ids are the portal's own: no name that anybody sent is part of a path. */
export const keptPath = (id: string): string => path.join(keptFolder(), id.slice(0, 2), id);
