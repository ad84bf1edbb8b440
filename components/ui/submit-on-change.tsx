"use client";

import { useEffect } from "react";

/**
 * Lets a GET form of filters send itself when a list changes, and keeps empty choices out of its address.
 * Dates wait for the button, since they change with every digit typed. Draws nothing.
 */
export function SubmitOnChange({ form: id }: { form: string }) {
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const send = (event: Event) => {
      if (event.target instanceof HTMLSelectElement) form.requestSubmit();
    };
    const leaveEmptyOut = (event: FormDataEvent) => {
      for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
    };
    form.addEventListener("change", send);
    form.addEventListener("formdata", leaveEmptyOut);
    return () => {
      form.removeEventListener("change", send);
      form.removeEventListener("formdata", leaveEmptyOut);
    };
  }, [id]);
  return null;
}
