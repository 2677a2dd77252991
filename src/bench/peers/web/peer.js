// The pages and the way between them; what they show is in content.js.
'use strict';
const SVG = 'http://www.w3.org/2000/svg';
const STRAY = 10;
const trail = [];
let dragged = false;

function element(name, kind, text) {
  const made = document.createElement(name);
  made.className = kind;
  made.textContent = text;
  return made;
}

function button(kind, text, below, action) {
  const made = element('button', kind, text);
  made.append(element('small', '', below));
  made.addEventListener('click', () => { if (!dragged) action(); });
  return made;
}

function regionsOf(area) {
  return content.regions.filter(region => region.areas.includes(area.id));
}

function outline(kind, path) {
  const made = document.createElementNS(SVG, 'path');
  made.setAttribute('class', kind);
  made.setAttribute('d', path);
  return made;
}

function map(area, regions) {
  const made = document.createElementNS(SVG, 'svg');
  made.setAttribute('class', 'map');
  made.setAttribute('viewBox', `0 0 ${content.map.width} ${content.map.height}`);
  made.append(...content.map.land.map(path => outline('land', path)));
  for (const region of regions.filter(each => each.outline)) {
    const shape = outline('there', region.outline);
    shape.setAttribute('fill', area.colour);
    made.append(shape);
  }
  return made;
}

/** Lets a list follow the finger, or the mouse that stands for one. */
function draggable(list) {
  let from = null;
  list.addEventListener('pointerdown', event => { from = { y: event.clientY, top: list.scrollTop }; dragged = false; });
  addEventListener('pointermove', event => {
    if (from && event.buttons && Math.abs(event.clientY - from.y) > STRAY) {
      dragged = true;
    }
    if (from && event.buttons && dragged) {
      list.scrollTop = from.top + from.y - event.clientY;
    }
  });
  return list;
}

const pages = {
  home() {
    const tiles = element('div', 'tiles', '');
    for (const area of content.areas) {
      const tile = button('tile', area.name, `${regionsOf(area).length} regions`, () => go('area', area));
      tile.style.background = area.colour;
      tiles.append(tile);
    }
    return ['What is your region good at?', tiles];
  },
  area(area) {
    const regions = regionsOf(area);
    const list = draggable(element('div', 'list', ''));
    list.append(...regions.map(region => button('row', region.name, 
        `${region.country} · ${region.inArea[area.id] || region.priorities[0]}`, () => go('region', region))));
    return [area.name, list, map(area, regions)];
  },
  region(region) {
    const page = element('div', 'region', '');
    const priorities = element('ul', '', '');
    priorities.append(...region.priorities.map(text => element('li', '', text)));
    page.append(element('p', '', region.hook), element('p', '', region.summary), priorities);
    return [region.name, page];
  },
};

function show() {
  const { kind, subject } = trail[trail.length - 1];
  const [title, ...parts] = pages[kind](subject);
  document.getElementById('title').textContent = title;
  document.getElementById('page').replaceChildren(...parts);
  document.getElementById('back').hidden = trail.length < 2;
}

function go(kind, subject) {
  trail.push({ kind, subject });
  show();
}

document.getElementById('back').addEventListener('click', () => { trail.pop(); show(); });
document.getElementById('home').addEventListener('click', () => { trail.length = 1; show(); });
addEventListener('pointerdown', () => { dragged = false; }, true);
go('home');

// Whoever waits for the page is told when its second frame comes.
requestAnimationFrame(() => requestAnimationFrame(() => {
  new Image().src = `http://127.0.0.1:${new URLSearchParams(location.search).get('ready')}/painted`;
}));
