(function () {
  'use strict';
  var INK = '#1b2433';
  var SOFT = '#4a5568';
  var FONT = 'system-ui, Segoe UI, Liberation Sans, Arial, sans-serif';
  var COLOURS = ['#14508c', '#e39a1f', '#8b3a62', '#2f7d5b'];
  var LEVELS = ['#9fc0e0', '#14508c'];
  var PAPER = 660;
  var pen = document.createElement('canvas').getContext('2d');
  var SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];
  var DECALS = [
    { symbol: 'none' },
    { symbol: 'rect', color: 'rgba(27,36,51,.55)', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 },
    { symbol: 'circle', color: 'rgba(255,255,255,.9)', symbolSize: 0.6, dashArrayX: [[4, 4], [0, 4, 4, 0]], dashArrayY: [4, 0] },
    { symbol: 'none' }
  ];
  var HATCHED = {
    color: '#f1f2f4',
    borderColor: '#6b7686',
    borderWidth: 1,
    decal: { symbol: 'rect', color: '#a9b2bf', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4 }
  };

  var UNKNOWN = { color: '#fff', borderColor: '#6b7686', borderWidth: 1, borderType: [2, 4], decal: { symbol: 'none' } };

  function text(size, extra) {
    return Object.assign({ fontFamily: FONT, fontSize: size || 14, color: INK }, extra);
  }

  function legend(series, names) {
    if (series.length < 2) {
      return undefined;
    }
    return {
      top: 0, left: 0, itemWidth: 26, itemHeight: 14, itemGap: 16, selectedMode: false,
      textStyle: text(14), data: names || series
    };
  }

  function legendHeight(series, width) {
    if (series.length < 2) {
      return 0;
    }
    var lines = 1;
    var used = 0;
    series.forEach(function (name) {
      var wide = 50 + measure(name);
      if (used > 0 && used + wide > width) {
        lines += 1;
        used = 0;
      }
      used += wide;
    });
    return lines * 26 + 8;
  }

  function measure(words, weight) {
    pen.font = (weight || 'normal') + ' 14px ' + FONT;
    return pen.measureText(words).width;
  }

  /** The lines over which words are broken. */
  function broken(words, space) {
    var lines = [];
    words.split(' ').forEach(function (word) {
      var longer = lines.length ? lines[lines.length - 1] + ' ' + word : word;
      if (lines.length && measure(longer) <= space) {
        lines[lines.length - 1] = longer;
      } else {
        lines.push(word);
      }
    });
    return lines;
  }

  /** Names above the bars; at the right what they come to. */
  function rows(spec, width, barsHigh) {
    var labels = spec.rows.map(function (row) { return row.label; });
    var right = spec.rows.map(function (row) { return row.text || ''; });
    var taken = Math.max.apply(null, right.map(function (words) { return words ? measure(words, 'bold') + 16 : 0; }));
    var space = width - taken;
    var lines = Math.max.apply(null, labels.map(function (words) { return broken(words, space).length; }));
    function axis(data, side, weight) {
      return {
        type: 'category', inverse: true, data: data, position: side,
        axisLine: { show: false }, axisTick: { show: false },
        axisLabel: text(14, {
          inside: true, margin: 0, interval: 0, align: side, verticalAlign: 'bottom', fontWeight: weight, lineHeight: 18,
          width: side === 'left' ? space : undefined, overflow: side === 'left' ? 'break' : 'none', padding: [0, 0, barsHigh / 2 + 3, 0]
        }),
        z: 5
      };
    }
    return { left: axis(labels, 'left', 'normal'), right: axis(right, 'right', 'bold'), high: barsHigh + lines * 18 + 20, lines: lines };
  }

  function bars(spec, width) {
    var each = spec.series.length > 1 ? 20 : 24;
    var gap = 4;
    var barsHigh = spec.series.length * each + (spec.series.length - 1) * gap;
    var frame = rows(spec, width, barsHigh);
    var top = legendHeight(spec.series, width) + frame.lines * 9 + 4;
    var height = top + spec.rows.length * frame.high - frame.lines * 9 + 4;
    var most = 1;
    spec.rows.forEach(function (row) { row.values.forEach(function (value) { most = Math.max(most, value || 0); }); });
    return {
      height: height,
      option: {
        legend: legend(spec.series),
        grid: { left: 1, right: 72, top: top, bottom: 0 },
        xAxis: { type: 'value', min: 0, max: most, show: false },
        yAxis: frame.left,
        series: spec.series.map(function (name, s) {
          return {
            name: name, type: 'bar', barWidth: each, barGap: gap / each * 100 + '%',
            itemStyle: { color: COLOURS[s], decal: DECALS[s] },
            label: text(14, { show: true, position: 'right', fontWeight: 'bold' }),
            data: spec.rows.map(function (row) {
              var known = row.values[s] !== null;
              return {
                value: known ? row.values[s] : most,
                itemStyle: known ? undefined : spec.unknown ? UNKNOWN : HATCHED,
                label: known ? { formatter: row.texts[s] } : {
                  formatter: row.texts[s], position: 'insideLeft', backgroundColor: '#fff', padding: [2, 6], borderRadius: 3,
                  fontWeight: 'normal', color: INK
                }
              };
            })
          };
        })
      }
    };
  }

  function parts(spec, width) {
    var barHigh = 24;
    var frame = rows(spec, width, barHigh);
    var top = legendHeight(spec.series, width) + frame.lines * 9 + 4;
    var height = top + spec.rows.length * frame.high - frame.lines * 9 + 30;
    var series = spec.series.map(function (name, s) {
      return {
        name: name, type: 'bar', stack: 'all', barWidth: barHigh,
        showBackground: s === 0, backgroundStyle: { color: '#e9ecf0' },
        itemStyle: { color: COLOURS[s], decal: DECALS[s], borderColor: '#fff', borderWidth: spec.series.length > 1 ? 1 : 0 },
        data: spec.rows.map(function (row) { return row.values[s] === null ? 0 : row.values[s]; })
      };
    });
    series.push({
      name: spec.hidden, type: 'bar', stack: 'all', barWidth: barHigh, itemStyle: HATCHED,
      label: text(13, { show: true, position: 'inside', backgroundColor: '#fff', padding: [1, 5], borderRadius: 3 }),
      data: spec.rows.map(function (row) {
        if (row.values.indexOf(null) < 0) {
          return { value: '-', label: { show: false } };
        }
        var rest = 100 - row.values.reduce(function (sum, value) { return sum + (value || 0); }, 0);
        return { value: rest, label: { formatter: rest * width / 100 > 90 ? spec.hidden : '▨', show: rest > 4 && !(row.high > 100 - rest) } };
      })
    });
    series.push({
      type: 'custom', z: 10, silent: true,
      data: spec.rows.map(function (row, i) { return [i, row.low, row.high]; }).filter(function (d) { return d[1] !== null && d[2] !== null; }),
      encode: { y: 0, x: [1, 2] },
      renderItem: function (params, api) {
        var low = api.coord([api.value(1), api.value(0)]);
        var high = api.coord([api.value(2), api.value(0)]);
        var y = low[1];
        function stroke(x1, y1, x2, y2, color, lineWidth) {
          return { type: 'line', shape: { x1: x1, y1: y1, x2: x2, y2: y2 }, style: { stroke: color, lineWidth: lineWidth, lineCap: 'square' } };
        }
        var lines = [];
        [['#fff', 5], ['#000', 2]].forEach(function (look) {
          lines.push(stroke(low[0], y, high[0], y, look[0], look[1]));
          lines.push(stroke(low[0], y - 6, low[0], y + 6, look[0], look[1]));
          lines.push(stroke(high[0], y - 6, high[0], y + 6, look[0], look[1]));
        });
        return { type: 'group', children: lines };
      }
    });
    return {
      height: height,
      option: {
        legend: legend(spec.series),
        grid: { left: 1, right: 4, top: top, bottom: 26 },
        xAxis: {
          type: 'value', min: 0, max: 100, interval: 25, axisLabel: text(13, { color: SOFT, formatter: '{value} %', alignMinLabel: 'left', alignMaxLabel: 'right' }),
          splitLine: { lineStyle: { color: '#d5dae1' } }
        },
        yAxis: [frame.left, frame.right],
        series: series
      }
    };
  }

  /** Columns of levels, the lowest below, and ribbons from before to after where nothing is hidden. */
  function ladder(spec, width) {
    var wide = Math.min(width, 620);
    var column = Math.floor(wide * 0.41);
    var left = wide / 4 + column / 2;
    var right = wide * 3 / 4 - column / 2;
    var high = 300;
    var foot = 30;
    var tallest = Math.max.apply(null, spec.waves.map(function (wave, w) {
      return spec.rows.reduce(function (sum, row) { return sum + (row.values[w] || 0); }, 0);
    }));
    // How high a hidden level is drawn tells nothing.
    var unknown = tallest / 3 || 1;
    function value(row, w) {
      return row.values[w] === null ? unknown : row.values[w];
    }
    var most = Math.max.apply(null, spec.waves.map(function (wave, w) {
      return spec.rows.reduce(function (sum, row) { return sum + value(row, w); }, 0);
    }));
    function tall(row, w) {
      return value(row, w) / most * high;
    }
    var named = spec.rows.every(function (row) {
      return spec.waves.every(function (wave, w) {
        return tall(row, w) >= 44 + broken(row.label, column - 20).length * 18;
      });
    });
    var names = spec.rows.map(function (row) { return row.label; });
    var top = named ? 0 : legendHeight(names, wide);
    function label(row, w, s) {
      var known = row.values[w] !== null;
      var small = tall(row, w) < 28;
      var words = named ? '\n{name|' + broken(row.label, column - 20).join('}\n{name|') + '}' : '';
      var color = known && s > 0 && !small ? '#fff' : INK;
      return text(14, {
        show: true, position: !small ? 'inside' : w === 0 ? 'right' : 'left', color: color,
        formatter: '{count|' + row.texts[w] + '}' + words, backgroundColor: known ? undefined : '#fff', padding: known ? 0 : [3, 8], borderRadius: 4,
        rich: {
          count: text(!known ? 14 : small ? 15 : 24, { fontWeight: 'bold', color: color, lineHeight: known && !small ? 30 : 20 }),
          name: text(14, { color: color, lineHeight: 18 })
        }
      });
    }
    var series = spec.rows.map(function (row, s) {
      var color = LEVELS[Math.min(s, LEVELS.length - 1)];
      return {
        name: row.label, type: 'bar', stack: 'all', barWidth: column,
        itemStyle: { color: color, borderColor: '#fff', borderWidth: 1 },
        data: spec.waves.map(function (wave, w) {
          return { value: value(row, w), itemStyle: row.values[w] === null ? HATCHED : undefined, label: label(row, w, s) };
        })
      };
    });
    var below = spec.waves.map(function () { return top + high; });
    var ribbons = spec.rows.map(function (row, s) {
      var from = below.slice();
      below = below.map(function (y, w) { return y - tall(row, w); });
      return {
        points: [[left, from[0]], [left, below[0]], [right, below[1]], [right, from[1]]],
        color: LEVELS[Math.min(s, LEVELS.length - 1)]
      };
    });
    var known = spec.rows.every(function (row) { return row.values.indexOf(null) < 0; });
    series.push({
      type: 'custom', z: 1, silent: true, data: known ? ribbons.map(function (ribbon, s) { return [0, s]; }) : [],
      renderItem: function (params) {
        var ribbon = ribbons[params.dataIndex];
        return { type: 'polygon', shape: { points: ribbon.points }, style: { fill: ribbon.color, opacity: 0.3, stroke: '#fff', lineWidth: 1 } };
      }
    });
    series.push({
      type: 'custom', silent: true, data: [[0, 0]],
      renderItem: function () {
        var y = top + high + foot / 2 + 1;
        return {
          type: 'polyline',
          shape: { points: [[left, y], [right, y], [right - 7, y - 6], [right, y], [right - 7, y + 6]] },
          style: { stroke: SOFT, lineWidth: 2, fill: 'none' }
        };
      }
    });
    return {
      height: top + high + foot,
      width: wide,
      option: {
        legend: named ? undefined : legend(names),
        grid: { left: 0, right: 0, top: top, bottom: foot },
        xAxis: {
          type: 'category', data: spec.waves, axisLine: { show: false }, axisTick: { show: false },
          axisLabel: text(15, { interval: 0, fontWeight: 'bold', margin: 9 })
        },
        yAxis: { type: 'value', min: 0, max: most, show: false },
        series: series
      }
    };
  }

  function dots(spec, width) {
    var columns = width < 420 ? 15 : width < 600 ? 20 : 40;
    var step = Math.min(width / columns, 30);
    var groups = spec.parts.map(function (part) { return { name: part.name, count: part.count }; });
    var went = groups.reduce(function (sum, group) { return sum + group.count; }, 0);
    if (spec.planned > went) {
      groups.push({ name: spec.open, count: spec.planned - went, open: true });
    }
    var lines = Math.ceil(Math.max(spec.planned, went) / columns);
    var at = 0;
    var names = groups.map(function (group) { return group.name + ' (' + group.count + ')'; });
    var gap = 26;
    var beside = names.reduce(function (sum, name) { return sum + 16 + 5 + measure(name) + gap; }, 0);
    var upright = beside > width;
    var top = upright ? groups.length * 27 + 12 : 44;
    return {
      height: top + lines * step + 2,
      option: {
        legend: {
          top: 0, left: 0, orient: upright ? 'vertical' : 'horizontal', itemWidth: 16, itemHeight: 16, itemGap: upright ? 11 : gap, selectedMode: false, textStyle: text(14), data: names
        },
        grid: { left: 0, width: columns * step, top: top, height: lines * step },
        xAxis: { type: 'value', min: 0, max: columns, show: false },
        yAxis: { type: 'value', min: 0, max: lines, inverse: true, show: false },
        series: groups.map(function (group, g) {
          var data = [];
          for (var i = 0; i < group.count; i += 1, at += 1) {
            data.push([at % columns + 0.5, Math.floor(at / columns) + 0.5]);
          }
          return {
            name: names[g], type: 'scatter', data: data, symbol: group.open ? 'circle' : SYMBOLS[g % SYMBOLS.length],
            symbolSize: Math.round(step * (group.open ? 0.6 : 0.68)), silent: true,
            itemStyle: group.open ? { color: '#fff', borderColor: '#6b7686', borderWidth: 1.5 } : { color: COLOURS[g % COLOURS.length], opacity: 1 }
          };
        })
      }
    };
  }

  /** Where names can stand beside circles without covering another; a name that cannot becomes a code. */
  function named(circles, size) {
    var taken = circles.map(function (circle) {
      return [circle.x - circle.radius, circle.y - circle.radius, circle.x + circle.radius, circle.y + circle.radius];
    });
    function free(box) {
      return taken.every(function (other) {
        return box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3];
      });
    }
    circles.forEach(function (circle) {
      var sides = circle.west ? ['left', 'bottom', 'top', 'right'] : ['right', 'bottom', 'top', 'left'];
      circle.words = null;
      [circle.name, circle.code].forEach(function (words) {
        sides.forEach(function (side) {
          if (circle.words) {
            return;
          }
          var wide = measure(words, 'bold') * size / 14;
          var away = circle.radius + 4;
          var x = side === 'left' ? circle.x - away - wide : side === 'right' ? circle.x + away : circle.x - wide / 2;
          var y = side === 'top' ? circle.y - away - size : side === 'bottom' ? circle.y + away : circle.y - size / 2;
          var box = [x, y, x + wide, y + size];
          if (x > 2 && free(box)) {
            taken.push(box);
            circle.words = words;
            circle.side = side;
          }
        });
      });
    });
  }

  function map(spec, width) {
    var wide = Math.min(width, 760);
    var small = wide < 480;
    var edge = small ? 16 : 44;
    var high = Math.round((wide - edge) * (bounds[3] - bounds[1]) / (bounds[2] - bounds[0]));
    var most = Math.max.apply(null, spec.countries.map(function (country) { return country.count; }).concat(1));
    var circles = spec.countries.filter(function (country) { return places[country.code]; }).map(function (country) {
      var at = places[country.code];
      return {
        name: country.name, code: country.code, count: country.count, at: at, west: at[0] < -20,
        x: edge + (at[0] - bounds[0]) / (bounds[2] - bounds[0]) * (wide - edge), y: (bounds[3] - at[1]) / (bounds[3] - bounds[1]) * high,
        radius: Math.max(small ? 10 : 13, Math.sqrt(country.count / most) * (small ? 15 : 25))
      };
    });
    named(circles, small ? 11 : 14);
    function layer(each) {
      return {
        type: 'scatter', coordinateSystem: 'geo', silent: true,
        itemStyle: { color: '#14508c', opacity: 1, borderColor: '#fff', borderWidth: 2 },
        data: circles.map(each)
      };
    }
    return {
      height: high,
      width: wide,
      option: {
        geo: {
          map: 'europe', left: edge, right: 0, top: 0, bottom: 0, aspectScale: 1, silent: true,
          itemStyle: { areaColor: '#e6e3da', borderColor: '#fff', borderWidth: 1 },
          label: { show: false },
          regions: spec.countries.map(function (country) {
            return { name: country.code, itemStyle: { areaColor: '#9fc0e0', borderColor: '#fff' } };
          })
        },
        series: [layer(function (circle) {
          return {
            value: circle.at, symbolSize: circle.radius * 2,
            label: text(small ? 12 : 15, { show: true, color: '#fff', fontWeight: 'bold', formatter: String(circle.count) })
          };
        }), layer(function (circle) {
          return {
            value: circle.at, symbolSize: 0.01,
            label: text(small ? 11 : 14, {
              show: circle.words !== null, position: circle.side, distance: circle.radius + 4, formatter: circle.words || '',
              fontWeight: 'bold', textBorderColor: '#fff', textBorderWidth: 3
            })
          };
        })]
      }
    };
  }

  var places = {};
  var bounds = [Infinity, Infinity, -Infinity, -Infinity];
  var KINDS = { bars: bars, ladder: ladder, parts: parts, dots: dots, map: map };
  var hosts = Array.prototype.slice.call(document.querySelectorAll('.chart'));
  var tables = Array.prototype.slice.call(document.querySelectorAll('details'));

  function draw(host, width) {
    var spec = JSON.parse(host.nextElementSibling.textContent);
    var drawn = KINDS[host.getAttribute('data-kind')](spec, width);
    drawn.option.animation = false;
    drawn.option.textStyle = { fontFamily: FONT };
    var chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: drawn.width || width, height: drawn.height });
    chart.setOption(drawn.option);
    host.innerHTML = chart.renderToSVGString();
    chart.dispose();
    var svg = host.firstElementChild;
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    host.setAttribute('data-width', width);
  }

  function fit(paper) {
    hosts.forEach(function (host) {
      var width = paper ? PAPER : Math.floor(host.clientWidth);
      if (width > 0 && String(width) !== host.getAttribute('data-width')) {
        draw(host, width);
      }
    });
  }

  var geography = document.getElementById('europe');
  if (geography) {
    var europe = JSON.parse(geography.textContent);
    europe.features.forEach(function (feature) {
      places[feature.properties.name] = feature.properties.at;
      feature.geometry.coordinates.forEach(function (shape) {
        shape[0].forEach(function (at) {
          bounds = [Math.min(bounds[0], at[0]), Math.min(bounds[1], at[1]), Math.max(bounds[2], at[0]), Math.max(bounds[3], at[1])];
        });
      });
    });
    echarts.registerMap('europe', europe);
  }

  var opened = [];
  function toPaper() {
    opened = tables.filter(function (table) { return table.open; });
    tables.forEach(function (table) { table.open = true; });
    fit(true);
  }
  function toScreen() {
    tables.forEach(function (table) { table.open = opened.indexOf(table) >= 0; });
    fit(false);
  }

  tables.forEach(function (table) { table.open = false; });
  var print = window.matchMedia('print');
  var onPaper = false;
  function turn(paper) {
    if (paper !== onPaper) {
      onPaper = paper;
      (paper ? toPaper : toScreen)();
    }
  }
  fit(false);
  turn(print.matches);
  window.addEventListener('beforeprint', function () { turn(true); });
  window.addEventListener('afterprint', function () { turn(false); });
  print.addEventListener('change', function (change) { turn(change.matches); });
  var waiting;
  window.addEventListener('resize', function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () { fit(onPaper); }, 100);
  });
})();
