import { strFromU8, Unzip, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM("").window;

/**
 * What is wrong with an office file as a package (ECMA-376, part 2): entries, declared types and
 * relationships have to fit each other, and what a part calls by an id has to be there once. Files
 * within the file count too.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const names = entryNames(bytes);
  const parts = names.filter((name) => name !== "[Content_Types].xml");
  const xml = (name: string) =>
    new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), "application/xml");
  const types = xml("[Content_Types].xml");
  const declared = attributes(types, "Override", "PartName").map((name) => name.slice(1));
  const extensions = attributes(types, "Default", "Extension");
  const relationships = parts.filter((name) => name.endsWith(".rels"));
  const targets = relationships.flatMap((name) =>
    Array.from(xml(name).getElementsByTagName("Relationship"))
      .filter((each) => each.getAttribute("TargetMode") !== "External")
      .map((each) => ({
        from: name.replace(/_rels\/([^/]*)\.rels$/u, "$1"),
        to: targetOf(name, each.getAttribute("Target") ?? ""),
        type: each.getAttribute("Type")?.split("/").at(-1) ?? "",
      })),
  );
  const reached = new Set(targets.map(({ to }) => to));
  return [
    ...names.filter((name) => name.endsWith("/")).map((name) => `a folder: ${name}`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `twice: ${name}`),
    ...declared.filter((name) => !parts.includes(name)).map((name) => `not there: ${name}`),
    ...repeated([...declared, ...extensions]).map((name) => `declared twice: ${name}`),
    ...parts
      .filter((name) => !declared.includes(name) && !extensions.includes(extensionOf(name)))
      .map((name) => `without a type: ${name}`),
    ...extensions
      .filter((extension) => !["xml", "rels"].includes(extension))
      .filter((extension) => !parts.some((name) => extensionOf(name) === extension))
      .map((extension) => `a type of nothing: ${extension}`),
    ...attributes(types, "*", "ContentType")
      .filter((type) => type === "image/jpg")
      .map((type) => `no media type: ${type}`),
    ...targets
      .filter(({ to }) => !parts.includes(to))
      .map(({ from, to }) => `${from} leads to nothing: ${to}`),
    ...parts
      .filter((name) => !name.endsWith(".rels") && !reached.has(name))
      .map((name) => `reached from nowhere: ${name}`),
    ...repeated(
      // Presentation and slide master share theirs; a notes master has its own.
      targets
        .filter(({ type, from }) => type === "theme" && !from.endsWith("presentation.xml"))
        .map(({ to }) => to),
    ).map((name) => `a theme of two masters: ${name}`),
    ...parts
      .filter((name) => name.endsWith(".xml"))
      .flatMap((name) => [...idFaults(name, xml), ...paragraphFaults(name, xml)]),
    ...parts
      .filter((name) => name.endsWith(".xlsx"))
      .flatMap((name) =>
        packageFaults(files[name] ?? new Uint8Array()).map((fault) => `${name}: ${fault}`),
      ),
  ];
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a part calls by an id that is not there, and ids that two things share. */
function idFaults(name: string, xml: (name: string) => Document): readonly string[] {
  const part = xml(name);
  const idsOf = (element: string, attribute: string) => attributes(part, element, attribute);
  const related = attributes(xml(relationshipsOf(name)), "Relationship", "Id");
  const called = Array.from(part.getElementsByTagName("*")).flatMap((element) =>
    Array.from(element.attributes)
      .filter(({ namespaceURI }) => namespaceURI === RELATIONSHIPS)
      .map(({ value }) => value),
  );
  const axes = ["c:catAx", "c:valAx", "c:dateAx", "c:serAx"].flatMap((axis) =>
    Array.from(part.getElementsByTagName(axis)).map((each) => valueOf(each, "c:axId")),
  );
  const charts = Array.from(part.getElementsByTagName("c:axId")).filter((each) =>
    each.parentElement?.tagName.endsWith("Chart"),
  );
  return [
    ...called.filter((id) => !related.includes(id)).map((id) => `${name} calls no part: ${id}`),
    ...repeated(related).map((id) => `${name} has two relationships: ${id}`),
    ...repeated(idsOf("p:cNvPr", "id")).map((id) => `${name} has two shapes: ${id}`),
    ...["p:sldId", "p:sldMasterId", "p:sldLayoutId"].flatMap((list) =>
      repeated(idsOf(list, "id")).map((id) => `${name} lists twice: ${id}`),
    ),
    ...charts
      .flatMap((each) => each.getAttribute("val") ?? [])
      .filter((id) => !axes.includes(id))
      .map((id) => `${name} has no axis: ${id}`),
    ...idsOf("w:basedOn", "w:val")
      .concat(idsOf("w:next", "w:val"))
      .filter((id) => !idsOf("w:style", "w:styleId").includes(id))
      .map((id) => `${name} has no style: ${id}`),
  ];
}

/** Programs repair, or refuse, a paragraph whose properties do not stand first. */
function paragraphFaults(name: string, xml: (name: string) => Document): readonly string[] {
  return ["a:p", "w:p"].flatMap((paragraph) =>
    Array.from(xml(name).getElementsByTagName(paragraph))
      .filter(({ children }) =>
        Array.from(children).some(({ tagName }, index) => index > 0 && tagName.endsWith(":pPr")),
      )
      .map(({ textContent }) => `${name} has properties amid a paragraph: ${textContent}`),
  );
}

function relationshipsOf(name: string): string {
  return name.replace(/([^/]*)$/u, "_rels/$1.rels");
}

function valueOf(element: Element, name: string): string {
  return element.getElementsByTagName(name)[0]?.getAttribute("val") ?? "";
}

/** Every entry as it stands in the archive, repeated ones too. */
function entryNames(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  const unzip = new Unzip((file) => {
    names.push(file.name);
  });
  unzip.push(bytes, true);
  return names;
}

function attributes(part: Document, element: string, name: string): readonly string[] {
  return Array.from(part.getElementsByTagName(element)).flatMap(
    (each) => each.getAttribute(name) ?? [],
  );
}

function targetOf(relationships: string, target: string): string {
  const folder = relationships.replace(/_rels\/[^/]*$/u, "");
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

function extensionOf(name: string): string {
  return name.split(".").at(-1) ?? "";
}

function repeated(all: readonly string[]): readonly string[] {
  return all.filter((one, index) => all.indexOf(one) !== index);
}
