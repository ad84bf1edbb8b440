import { takeStep } from "@/lib/commands/projects/take-step";
import { handle } from "@/lib/server/handle";
import { submitProject } from "@/lib/server/routes/project-steps";

export const POST = handle(submitProject, takeStep);
