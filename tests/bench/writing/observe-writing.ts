import pg from "pg";
import type { Clone } from "../../support/clone";
import { ListeningProxy } from "../listening-proxy";
import { openPortal } from "../portal-process";
import { type Weight, weigh } from "../weight";
import { Autosave } from "./autosave";
import { type AsPerson, signedIn } from "./signed-in";

/** What is measured of writing a đề án, as one who is signed in. */
export type WritingObserved = {
  /** Statements of a page beyond those that every page of this person asks: who it is, and what is unread. */
  readonly groupPageStatements: number;
  readonly groupPage: Weight;
  readonly form: Weight;
  /** The session's check apart. */
  readonly autosaveStatements: number;
  readonly autosaveCpuMs: readonly number[];
  /** Milliseconds until the whole paper was there, the writer warm. */
  readonly papers: Readonly<Record<"docx" | "pdf", readonly number[]>>;
};

/** Every request of who is signed in asks for the session first. */
const SESSION = 1;
/** Whose session it is, how many notices are unread; and what the queue of jobs asks meanwhile, of its own accord. */
export const OF_EVERY_PAGE = /\bapp_session\b|^SELECT COUNT\(\*\).*"notice"|graphile_worker/s;
const KEPT = 100;
const AGAIN = 5;

/** Opens a portal on a copy of the sample and watches an officer and a leader of a province at their dossiers. */
export async function observeWriting(clone: Clone): Promise<WritingObserved> {
  const { group, draft } = await measuredDossiers(clone);
  const proxy = await ListeningProxy.open(clone.appUrl);
  const portal = await openPortal(proxy.url);
  try {
    const leader = await signedIn(portal.origin, `${group.unitId}.lanhdao`);
    const officer = await signedIn(portal.origin, `${draft.unitId}.chuyenvien`);
    const read = async (path: string, person: AsPerson) => {
      const answer = await fetch(`${portal.origin}${path}`, { headers: person });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
      await answer.arrayBuffer();
    };
    const ownStatements = async (path: string, person: AsPerson) => {
      await read(path, person);
      const passed = await proxy.during(() => read(path, person));
      return passed.filter(({ text }) => !OF_EVERY_PAGE.test(text)).length;
    };
    const page = `/projects/${group.code}`;
    const autosave = new Autosave(`${portal.origin}/api/v1/drafts/project.write/${draft.code}.need`, officer);
    await autosave.keep();
    const kept = (await proxy.during(() => autosave.keep())).length;
    const paper = async (format: "docx" | "pdf") => {
      const address = `/api/v1/projects/${group.code}/dossier.${format}`;
      for (let warm = 0; warm < 3; warm++) await read(address, leader);
      return repeated(AGAIN, async () => {
        const began = performance.now();
        await read(address, leader);
        return performance.now() - began;
      });
    };
    return {
      groupPageStatements: await ownStatements(page, leader),
      groupPage: await weigh(portal.origin, page, leader),
      form: await weigh(portal.origin, `/projects/${draft.code}/edit/budget`, officer),
      autosaveStatements: kept - SESSION,
      autosaveCpuMs: await repeated(AGAIN, () => autosave.cpuEach(KEPT, portal.server)),
      papers: { docx: await paper("docx"), pdf: await paper("pdf") },
    };
  } finally {
    await portal.stop();
    proxy.close();
  }
}

async function repeated(times: number, measure: () => Promise<number>): Promise<number[]> {
  const measured: number[] = [];
  for (let time = 0; time < times; time++) measured.push(await measure());
  return measured;
}

/** The group of most establishments, and a draft to write in. */
async function measuredDossiers({ ownerUrl }: Clone) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ code: string; unitId: string; state: string }>(`
    (SELECT p.code, p.steward_unit_id AS "unitId", p.state FROM project p JOIN project_beneficiary b ON b.project_id = p.id
     WHERE p.start_year = 2027 GROUP BY p.id ORDER BY count(*) DESC, p.code LIMIT 1)
    UNION ALL (SELECT code, steward_unit_id, state FROM project WHERE state = 'DRAFT' ORDER BY code LIMIT 1)`);
  await owner.end();
  const [group, draft] = rows;
  if (!group || !draft) throw new Error("The sample has no group, or no draft.");
  return { group, draft };
}
