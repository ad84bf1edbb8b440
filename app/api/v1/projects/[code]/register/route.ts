import { takeStep } from "@/lib/commands/projects/take-step";
import { handle } from "@/lib/server/handle";
import { registerProject } from "@/lib/server/routes/project-steps";

export const POST = handle(registerProject, takeStep);
