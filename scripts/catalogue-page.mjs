/** One page with all pictures; boxes choose what is shown. `names`: state.language.theme.width.png */
export function cataloguePage(names) {
  const pictures = names.map((name) => {
    const [state, language, theme, width] = name.split(".");
    return { name, state, language, theme, width };
  });
  const choices = ["language", "theme", "width"].map((part) => {
    const values = [...new Set(pictures.map((picture) => picture[part]))];
    const boxes = values.map(
      (value, index) =>
        `<label><input type="checkbox" name="${part}" value="${value}"${index === 0 ? " checked" : ""}> ${value}</label>`,
    );
    return `<fieldset><legend>${part}</legend>${boxes.join(" ")}</fieldset>`;
  });
  const states = [...new Set(pictures.map(({ state }) => state))];
  const sections = states.map((state) => {
    const figures = pictures
      .filter((picture) => picture.state === state)
      .toSorted((one, other) => Number(one.width) - Number(other.width))
      .map(
        ({ name, language, theme, width }) =>
          `<a href="${name}" data-language="${language}" data-theme="${theme}" data-width="${width}"><img loading="lazy" src="${name}" alt="${name}"></a>`,
      );
    return `<section id="${state}"><h2>${state}</h2><div>${figures.join("")}</div></section>`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Samsyn: every screen</title>
<style>
  body { font: 1rem system-ui; margin: 1rem; background: #ddd; color: #222; }
  form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 1rem; background: #ddd; }
  fieldset { border: 1px solid #888; }
  section div { display: flex; flex-wrap: wrap; align-items: start; gap: 1rem; }
  img { max-height: 32rem; max-width: 40rem; object-fit: contain; object-position: top; }
</style>
<form>${choices.join("")}<label>state <input name="state" placeholder="${states[0] ?? ""}"></label></form>
${sections.join("\n")}
<script>
  const form = document.querySelector("form");
  const show = () => {
    const chosen = new FormData(form);
    for (const link of document.querySelectorAll("section a"))
      link.hidden = !["language", "theme", "width"].every((part) => chosen.getAll(part).includes(link.dataset[part]));
    for (const section of document.querySelectorAll("section"))
      section.hidden = !section.id.includes(chosen.get("state"));
  };
  form.addEventListener("input", show);
  show();
</script>
</html>
`;
}
