import { type CreateProjectInput, createProjectInput } from "@/lib/input/projects";

/** A đề án as somebody would begin it, with all that it must hold to be submitted. */
export function aWrittenProject(more: object = {}): CreateProjectInput {
  return createProjectInput.parse({
    ...{ title: "Máy chẻ nan", fund: "KCQG", year: 2027, kind: "REGULAR", content: "ND3", item: "machinery" },
    implementingUnit: "Trung tâm Khuyến công Quảng Trị",
    need: "Còn chẻ tay.",
    goals: "Giảm một nửa công.",
    ...{ startOn: "2027-02-01", endOn: "2027-10-31" },
    budget: [{ item: "machinery", support: "300000000", counterpart: "450000000" }],
    outputs: [{ indicator: "establishments-machinery", target: 1 }],
    ...more,
  });
}
