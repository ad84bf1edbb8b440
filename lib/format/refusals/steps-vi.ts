import type { AnyState } from "@/lib/domain/steps/step";
import { STEPS, type StepCode } from "@/lib/domain/steps/steps";
import { adjustments } from "../messages/vi/adjustments";
import { conferences } from "../messages/vi/conferences";
import { projects } from "../messages/vi/projects";
import { reports } from "../messages/vi/reports";
import { stepName } from "../step-name";
import type { Sentences } from "./sentences";

type Refused = Extract<keyof Sentences, `step.${string}`>;

const { states } = projects;
const STATES: Readonly<Record<string, Readonly<Partial<Record<AnyState, string>>>>> = {
  adjustment: adjustments.states,
  conference: conferences.states,
  report: reports.states,
};
const stateName = (step: StepCode, state: AnyState) =>
  STATES[STEPS[step].of]?.[state] ??
  { ...reports.states, ...states, ...conferences.states, ...adjustments.states }[state];
const statesOf = (step: StepCode) => STEPS[step].from.map((state) => stateName(step, state)).join(", ");
const NOUNS = {
  project: "đề án",
  conference: "hội nghị",
  decision: "quyết định",
  adjustment: "yêu cầu điều chỉnh",
  report: "báo cáo",
} as const;
const nounOf = (step: StepCode) => NOUNS[STEPS[step].of];

/** What is refused of a step, whatever it is of, in Vietnamese. */
export const stepSentences: Pick<Sentences, Refused> = {
  "step.not-now": ({ step, state }) =>
    `Việc “${stepName(step, "vi")}” không làm được khi ${nounOf(step)} đang ở trạng thái “${stateName(step, state)}”. Chỉ làm được khi ${nounOf(step)} ở một trong các trạng thái: ${statesOf(step)}.`,
  "step.failed": () =>
    "Có lỗi ngoài dự kiến nên chưa ghi gì cho đề án này; các đề án khác không bị ảnh hưởng. Hãy thử lại; nếu vẫn lỗi, hãy báo quản trị cổng.",
  "step.own": ({ step }) =>
    `Việc “${stepName(step, "vi")}” phải do người khác làm: anh/chị đã soạn, trình hoặc thẩm định ${nounOf(step)} này ở bước trước, và không ai tự duyệt việc của mình. Hãy nhờ người khác cùng vai trò.`,
  "step.reason-missing": ({ step }) =>
    STEPS[step].of !== "project"
      ? `Việc “${stepName(step, "vi")}” cần nói rõ lý do. Hãy viết lý do rồi gửi lại.`
      : `Việc “${stepName(step, "vi")}” cần nói rõ lý do. Hãy viết lý do, hoặc ý kiến vào từng mục của hồ sơ, rồi gửi lại.`,
};
