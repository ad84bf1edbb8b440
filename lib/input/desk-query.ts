import { z } from "zod";
import { pageParam } from "./address-values";

/** Which page of the requests that wait for somebody their desk shows. */
export const deskQueryInput = z.object({ adjustments: pageParam });
