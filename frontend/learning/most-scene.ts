import { html, LitElement, svg, type TemplateResult } from 'lit';

/*
 * A scene, drawn from a place and the people in it (see SceneDrawing.java). One picture for whoever sees it, its words
 * for everybody else. Colours are tokens of the style sheet, so it goes with light, dark and high contrast.
 */

const WIDTH = 760;
const HEIGHT = 300;
const FLOOR = 246;

/** What stands behind the people. */
const PLACES: Record<string, TemplateResult> = {
  corridor: svg`<path class="floor" d="M0 300l250-150h260l250 150z" /><path class="far" d="M250 40h260v110H250z" />
    <path class="wall" d="M0 0l250 40v110L0 300zM760 0L510 40v110l250 150z" />
    <path class="door" d="M70 62l110 20v150L70 262z" /><path class="door" d="M690 62L580 82v150l110 30z" />`,
  classroom: svg`<path class="floor" d="M0 210h760v90H0z" /><path class="far" d="M90 40h250v110H90z" />
    <path class="line" d="M120 70h130M120 95h180M120 120h90" /><path class="door" d="M600 60h110v170H600z" />
    <path class="thing" d="M120 214h150v10H120zM132 224h10v36h-10zM248 224h10v36h-10zM380 214h150v10H380zM392 224h10v36h-10zM508 224h10v36h-10z" />`,
  'cell-door': svg`<path class="floor" d="M0 230h760v70H0z" /><path class="door" d="M270 30h200v200H270z" />
    <path class="far" d="M340 66h60v34h-60z" /><path class="line" d="M300 130h140M440 150v30" /><path class="wall" d="M40 30h150v200H40zM570 30h150v200H570z" />`,
  gate: svg`<path class="floor" d="M0 230h760v70H0z" /><path class="wall" d="M0 20h230v210H0zM530 20h230v210H530z" />
    <path class="line" d="M250 30v200M290 30v200M330 30v200M370 30v200M410 30v200M450 30v200M490 30v200M240 60h260M240 140h260" /><path class="far" d="M50 60h120v60H50z" />`,
  office: svg`<path class="floor" d="M0 220h760v80H0z" /><path class="far" d="M520 40h160v110H520z" /><path class="line" d="M600 40v110M520 95h160" />
    <path class="thing" d="M90 196h230v12H90zM104 208h12v58h-12zM294 208h12v58h-12zM150 150h80v44h-80z" />`,
  'visiting-room': svg`<path class="floor" d="M0 215h760v85H0z" /><path class="far" d="M60 40h170v90H60zM300 40h170v90H300zM540 40h170v90H540z" />
    <path class="thing" d="M290 206h180v12H290zM370 218h20v50h-20z" />`,
  workshop: svg`<path class="floor" d="M0 215h760v85H0z" /><path class="wall" d="M40 40h680v80H40z" /><path class="line" d="M80 60v40M130 60v30M180 60v40M560 60v40M620 60v30M680 60v40" />
    <path class="thing" d="M60 190h240v14H60zM76 204h14v60H76zM270 204h14v60h-14zM470 190h240v14H470zM486 204h14v60h-14zM680 204h14v60h-14z" />`,
  yard: svg`<path class="far" d="M0 0h760v120H0z" /><path class="floor" d="M0 190h760v110H0z" /><path class="wall" d="M0 90h760v100H0z" /><path class="line" d="M0 84h760M60 60v24M200 60v24M340 60v24M480 60v24M620 60v24" />`,
};

/** A figure around x; officers are angular, as their sign is, workers round. */
const FIGURES: Record<string, (x: number) => TemplateResult> = {
  prisoner: (x) => svg`<g class="person"><rect x=${x - 26} y=${FLOOR - 128} width="52" height="128" rx="20" /><circle cx=${x} cy=${FLOOR - 154} r="22" /></g>`,
  officer: (x) => svg`<g class="officer"><rect x=${x - 28} y=${FLOOR - 132} width="56" height="132" rx="7" /><rect x=${x - 19} y=${FLOOR - 178} width="38" height="40" rx="7" /><rect x=${x - 26} y=${FLOOR - 184} width="52" height="9" rx="3" /></g>`,
  worker: (x) => svg`<g class="worker"><rect x=${x - 28} y=${FLOOR - 130} width="56" height="130" rx="28" /><circle cx=${x} cy=${FLOOR - 156} r="23" /></g>`,
  visitor: (x) => svg`<g class="visitor"><rect x=${x - 24} y=${FLOOR - 120} width="48" height="120" rx="22" /><circle cx=${x} cy=${FLOOR - 144} r="20" /></g>`,
  group: (x) => svg`<g class="person">${[-44, 0, 44].map((by) => svg`<rect x=${x + by - 18} y=${FLOOR - 100} width="36" height="100" rx="16" /><circle cx=${x + by} cy=${FLOOR - 120} r="16" />`)}</g>`,
};

class MostScene extends LitElement {
  static override properties = { place: { type: String }, people: { type: String }, words: { type: String } };

  declare place: string;
  /** Words with spaces between them, from left to right. */
  declare people: string;
  declare words: string;

  constructor() {
    super();
    this.place = '';
    this.people = '';
    this.words = '';
  }

  /** Light DOM: the style sheet of the page colours the drawing. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const people = this.people.split(' ').filter((figure) => figure in FIGURES);
    return html`<div class="scene">
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.words}>
        <rect class="ground" width=${WIDTH} height=${HEIGHT} />
        ${PLACES[this.place]}
        ${people.map((figure, index) => FIGURES[figure]!(((index + 1) * WIDTH) / (people.length + 1)))}
      </svg>
    </div>`;
  }
}

customElements.define('most-scene', MostScene);
