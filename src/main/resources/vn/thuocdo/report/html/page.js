/* Sorts and filters tables. Without it they are tables all the same. No text of its own: those are in the page. */
(function () {
  'use strict';

  /* Upper case, tone marks and the shapes of letters do not matter to a search. */
  function folded(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').toLowerCase();
  }

  function sort(table, column, button) {
    var cell = button.closest('th');
    var falling = cell.getAttribute('aria-sort') === 'ascending';
    table.tHead.querySelectorAll('th').forEach(function (other) {
      other.removeAttribute('aria-sort');
    });
    cell.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
    var body = table.tBodies[0];
    var rows = Array.from(body.rows);
    var keys = new Map(rows.map(function (row) {
      return [row, Number(row.cells[column].dataset.k)];
    }));
    rows.sort(function (one, other) {
      return falling ? keys.get(other) - keys.get(one) : keys.get(one) - keys.get(other);
    });
    body.append.apply(body, rows);
  }

  document.querySelectorAll('table.sortable').forEach(function (table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (cell, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.append.apply(button, Array.from(cell.childNodes));
      button.addEventListener('click', function () {
        sort(table, column, button);
      });
      cell.append(button);
    });
  });

  document.querySelectorAll('form[data-filters]').forEach(function (form) {
    var rows = Array.from(document.getElementById(form.dataset.filters).tBodies[0].rows);
    var search = form.querySelector('input');
    var selects = Array.from(form.querySelectorAll('select'));
    var shown = form.querySelector('output');
    var texts = new Map();

    function holds(row, words) {
      if (!texts.has(row)) {
        texts.set(row, folded(row.textContent));
      }
      return words.every(function (word) {
        return texts.get(row).includes(word);
      }) && selects.every(function (select) {
        var column = select.dataset.column;
        var said = row.querySelector('[data-' + column + ']').dataset[column];
        return select.value === '' || (column === 'units' ? said.split(' ').includes(select.value) : said === select.value);
      });
    }

    function filter() {
      var words = folded(search.value).split(/\s+/);
      var count = 0;
      rows.forEach(function (row) {
        row.hidden = !holds(row, words);
        count += row.hidden ? 0 : 1;
      });
      shown.textContent = count === rows.length
        ? '' : shown.dataset.shown.replace('{0}', count).replace('{1}', rows.length);
    }

    document.querySelectorAll('[data-tier-filter], [data-units-filter]').forEach(function (link) {
      link.addEventListener('click', function () {
        form.reset();
        selects.forEach(function (select) {
          select.value = link.dataset[select.dataset.column + 'Filter'] || '';
        });
        filter();
      });
    });

    form.hidden = false;
    form.addEventListener('input', filter);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    filter();
  });

  /* What is folded is made when it is first unfolded: a page of hundreds of units is light until then. */
  function unfold(details) {
    details.querySelectorAll(':scope > noscript').forEach(function (folded) {
      var made = new DOMParser().parseFromString(folded.textContent, 'text/html');
      folded.replaceWith.apply(folded, Array.from(made.body.childNodes));
    });
    details.open = true;
  }

  document.addEventListener('toggle', function (event) {
    if (event.target.open) {
      unfold(event.target);
    }
  }, true);

  /* A link to a unit, or to an item of one, leads into what is folded. */
  function reveal() {
    var id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch (malformed) {
      return;
    }
    var slash = id.lastIndexOf('/');
    var unit = document.getElementById(id) || document.getElementById(id.slice(0, Math.max(0, slash)));
    if (!unit || unit.tagName !== 'DETAILS') {
      return;
    }
    unfold(unit);
    if (slash > 0) {
      unit.querySelectorAll('details').forEach(unfold);
    }
    (document.getElementById(id) || unit).scrollIntoView();
  }

  document.querySelectorAll('form[data-sections]').forEach(function (form) {
    var sections = document.getElementById(form.dataset.sections);
    var units = Array.from(sections.querySelectorAll('details.unit'));
    var states = form.querySelector('[data-states]');
    var shown = form.querySelector('output');

    function filter() {
      var state = states.value;
      var count = 0;
      units.forEach(function (unit) {
        unit.hidden = state !== '' && unit.dataset[state] === '0';
        count += unit.hidden ? 0 : 1;
        if (state !== '' && !unit.hidden) {
          unfold(unit);
        }
      });
      if (state === '') {
        delete sections.dataset.shown;
      } else {
        sections.dataset.shown = state;
      }
      shown.textContent = state === ''
        ? '' : shown.dataset.shown.replace('{0}', count).replace('{1}', units.length);
    }

    document.querySelectorAll('[data-state-filter]').forEach(function (link) {
      link.addEventListener('click', function () {
        states.value = link.dataset.stateFilter;
        filter();
      });
    });
    form.querySelector('[data-places]').addEventListener('change', function (event) {
      document.body.classList.toggle('placed', event.target.checked);
    });
    form.querySelector('[data-unfold]').addEventListener('click', function () {
      units.concat(Array.from(document.querySelectorAll('details.rest'))).forEach(unfold);
      sections.querySelectorAll('details.rest').forEach(unfold);
    });
    form.hidden = false;
    states.addEventListener('change', filter);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
    });
    filter();
  });

  window.addEventListener('hashchange', reveal);
  reveal();
}());
