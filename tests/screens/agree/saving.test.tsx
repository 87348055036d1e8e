import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { beginWithOpened, conversation, kept, refuseWriting, show } from "./at-agree.tsx";

beginWithOpened();

describe("what does not arrive", () => {
  it("stays in the field with a sentence, and is tried again", async () => {
    const user = await show();
    expect(screen.getByText("All saved")).not.toHaveRole("status");
    const write = refuseWriting();
    await user.type(conversation().getByLabelText("One reason"), "Because");
    await waitFor(() => {
      expect(conversation().getByLabelText("One reason")).toHaveAccessibleDescription(
        /no room left/,
      );
    });
    expect(await screen.findByText("Not everything is saved")).toHaveRole("status");
    expect(await kept()).toBeNull();
    write.mockRestore();
    await user.tab();
    expect(await screen.findByText("All saved")).toHaveRole("status");
    expect((await kept())?.positions["business-model"]?.reason).toBe("Because");
    expect(conversation().getByLabelText("One reason")).toHaveValue("Because");
  });

  it("shows what is kept where a choice was refused", async () => {
    const user = await show();
    const write = refuseWriting();
    await user.selectOptions(conversation().getByLabelText("Nordvik now (1–5)"), "4.5");
    expect(await screen.findByRole("alert")).toHaveTextContent(/no room left/);
    expect(conversation().getByLabelText("Nordvik now (1–5)")).toHaveValue("");
    write.mockRestore();
    await user.selectOptions(conversation().getByLabelText("Nordvik now (1–5)"), "4.5");
    expect(await screen.findByText("All saved")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is refused above its limit, and what was kept stays", async () => {
    const user = await show();
    const reason = conversation().getByLabelText("One reason");
    const keptReason = async () => (await kept())?.positions["business-model"]?.reason;
    await user.type(reason, "Short");
    await waitFor(async () => expect(await keptReason()).toBe("Short"));
    await user.click(reason);
    await user.paste("x".repeat(500));
    await waitFor(() => {
      expect(reason).toHaveAccessibleDescription(/Too long to fit/);
    });
    expect(await keptReason()).toBe("Short");
  });
});
