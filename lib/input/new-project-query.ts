import { z } from "zod";
import { given } from "./address-values";
import { projectCodeInput } from "./projects-query";

/** The address of the form that begins a đề án: the one whose dossier it begins with. */
export const newProjectQueryInput = z.object({ copy: given(projectCodeInput.shape.code) });
