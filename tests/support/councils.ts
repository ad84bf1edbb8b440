import { formCouncil } from "@/lib/commands/councils/form-council";
import { putBeforeCouncil } from "@/lib/commands/councils/put-before-council";
import { writeSheet } from "@/lib/commands/councils/write-sheet";
import { takeStep } from "@/lib/commands/projects/take-step";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { CRITERIA } from "@/lib/domain/project/criteria";
import { formCouncilInput, writeSheetInput } from "@/lib/input/councils";
import { getCouncilOn } from "@/lib/queries/councils/get-council-on";
import type { Facts } from "./facts";
import { aStepInput } from "./step-inputs";

type Cast = Record<"writer" | "expert" | "secretary" | "leader" | "neighbour" | "cuc", Actor>;

const now = new Date();

/** Somebody from outside the portal. */
export const OUTSIDER = { name: "Lê Thị Mai", post: "Giảng viên, Đại học Huế", duty: "MEMBER" };
export const seated = (actor: Actor, duty: string) => ({ account: actor.accountId, duty });

/** A sheet that meets every criterion. */
export const aSheet = (code: string, position: number, more: object = {}) =>
  writeSheetInput.parse({
    ...{ code, position, conclusion: "Đồng ý hỗ trợ." },
    criteria: CRITERIA.map((criterion) => ({ code: criterion, passed: true })),
    ...more,
  });
export const write = (actor: Actor, code: string, position: number) => writeSheet(actor, aSheet(code, position), now);

/** The council a đề án stands before, as this person sees it. */
export const councilOn = async (actor: Actor, code: string) =>
  (await getCouncilOn(readScope(actor), code))?.council ?? null;

/** People of one Sở, its neighbour and the Cục, and what they put before councils. */
export class CouncilStage {
  private constructor(
    private readonly facts: Facts,
    readonly people: Cast,
  ) {}

  private councils = 0;

  static async open(facts: Facts): Promise<CouncilStage> {
    const own = { unitId: "quang-tri-2025" };
    return new CouncilStage(facts, {
      writer: await facts.anActor("PROVINCE_OFFICER", own),
      expert: await facts.anActor("PROVINCE_OFFICER", own),
      secretary: await facts.anActor("PROVINCE_OFFICER", own),
      leader: await facts.anActor("PROVINCE_LEADER", own),
      neighbour: await facts.anActor("PROVINCE_LEADER", { unitId: "da-nang-2025" }),
      cuc: await facts.anActor("MINISTRY_OFFICER"),
    });
  }

  /** Leader, secretary, expert and somebody from outside, unless told otherwise. */
  async aCouncil(members?: object[]): Promise<string> {
    const { leader, secretary, expert } = this.people;
    const input = formCouncilInput.parse({
      ...{ decisionNumber: `${++this.councils}/QĐ-SCT`, signedOn: "05/01/2026" },
      members: members ?? [
        ...[seated(leader, "CHAIR"), seated(secretary, "SECRETARY"), seated(expert, "MEMBER"), OUTSIDER],
      ],
    });
    return (await formCouncil(leader, input, now)).id;
  }

  /** A đề án before the Sở and before a council. */
  async aHeardProject(members?: object[]): Promise<string> {
    const { code } = await this.facts.aProject({ state: "DRAFT" });
    await takeStep(this.people.writer, aStepInput("submit", code, 1), now);
    const id = await this.aCouncil(members);
    await putBeforeCouncil(this.people.leader, { id, projects: [{ code }] }, now);
    return code;
  }
}
