import type { ComponentProps } from "react";
import { stageOf } from "@/lib/domain/attachment/stage";
import { type ProjectState, STATES } from "@/lib/domain/project/state";
import { AttachmentsSection } from "./attachments-section";

type ProjectFilesProps = Omit<ComponentProps<typeof AttachmentsSection>, "stage"> & { state: ProjectState };

/** Tài liệu of a đề án: once it is assigned those of its carrying out, and those its dossier brought. */
export function ProjectFiles({ state, form, added, ...shown }: ProjectFilesProps) {
  const now = stageOf(state);
  const stages = STATES[state].public ? (["carrying", "writing"] as const) : (["writing"] as const);
  return stages.map((stage) => (
    <AttachmentsSection
      key={stage}
      stage={stage}
      form={stage === now ? form : null}
      added={added && stage === now}
      {...shown}
    />
  ));
}
