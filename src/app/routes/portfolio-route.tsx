import { useState } from "react";
import { useTranslation } from "#platform/i18n/use-translation.ts";
import { PortfolioScreen } from "#screens/portfolio/portfolio-screen.tsx";
import { Frame } from "../frame.tsx";
import { useTakeFile } from "../use-take-file.tsx";

type PortfolioRouteProps = {
  /** What stands behind the path in the address. */
  readonly rest: string;
};

/** All partnerships of this device side by side. */
export function PortfolioRoute({ rest }: PortfolioRouteProps) {
  const { t } = useTranslation("portfolio");
  const [turn, setTurn] = useState(0);
  const readAnew = () => {
    setTurn((before) => before + 1);
  };
  const [takeFiles, takingFile] = useTakeFile({ onTaken: readAnew, onSeveral: readAnew });
  return (
    <Frame title={t("title")}>
      <PortfolioScreen rest={rest} turn={turn} onFiles={takeFiles} />
      {takingFile}
    </Frame>
  );
}
