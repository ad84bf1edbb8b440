import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";

/** Saves a section and comes back to it with more empty rows: what a plain form can do to get them. */
export function MoreRows() {
  const words = useTranslations("projectWriting.page");
  return (
    <div>
      <Button name="more" value="rows">
        {words("moreRows")}
      </Button>
    </div>
  );
}
