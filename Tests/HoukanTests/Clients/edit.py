"""Opens a spreadsheet in LibreOffice, does what a person would do, and saves it.

edit.py PROFILE INPUT OUTPUT FORMAT ACTIONS: FORMAT is xlsx, utf8 or cp932, ACTIONS a list in JSON.
"""
import json
import subprocess
import sys
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellRangeAddress, TableSortField


def value(name, content):
    return PropertyValue(Name=name, Value=content)


def connect(profile):
    pipe = "houkan" + uuid.uuid4().hex
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore",
         "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(600):
        try:
            return office, resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.1)
    office.kill()
    raise SystemExit("LibreOffice does not answer")


class Sheet:
    def __init__(self, sheet):
        self.sheet = sheet
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        self.last_row = cursor.RangeAddress.EndRow
        self.last_column = cursor.RangeAddress.EndColumn
        self.header = 0

    def column(self, header):
        for index in range(self.last_column + 1):
            if self.sheet.getCellByPosition(index, self.header).String == header:
                return index
        raise SystemExit("no column " + header)

    def columns(self, first, last):
        return CellRangeAddress(self.sheet.RangeAddress.Sheet, first, 0, last, self.last_row)

    def do(self, action):
        getattr(self, action["do"])(**{key: item for key, item in action.items() if key != "do"})

    def set(self, header, row, text):
        self.sheet.getCellByPosition(self.column(header), row).String = text

    def type(self, header, row, text):
        """As typed on the keyboard: numbers and days are looked for."""
        self.sheet.getCellByPosition(self.column(header), row).FormulaLocal = text

    def sort(self, header, descending):
        field = TableSortField(Field=self.column(header), IsAscending=not descending)
        area = self.sheet.getCellRangeByPosition(0, 0, self.last_column, self.last_row)
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        area.sort((value("SortFields", fields), value("ContainsHeader", True)))

    def delete_row(self, row):
        self.sheet.Rows.removeByIndex(row, 1)
        self.last_row -= 1

    def hide_row(self, row):
        self.sheet.Rows.getByIndex(row).IsVisible = False

    def hide_column(self, header):
        self.sheet.Columns.getByIndex(self.column(header)).IsVisible = False

    def add_column(self, before, header, text):
        place = self.column(before)
        self.sheet.Columns.insertByIndex(place, 1)
        self.last_column += 1
        self.sheet.getCellByPosition(place, self.header).String = header
        for row in range(1, self.last_row + 1):
            self.sheet.getCellByPosition(place, row).String = text

    def move_column(self, header, before):
        target = self.column(before)
        self.sheet.Columns.insertByIndex(target, 1)
        self.last_column += 1
        for index in range(self.last_column + 1):
            if index != target and self.sheet.getCellByPosition(index, self.header).String == header:
                source = index
        self.sheet.moveRange(
            self.sheet.getCellByPosition(target, 0).CellAddress, self.columns(source, source))
        self.sheet.Columns.removeByIndex(source, 1)
        self.last_column -= 1

    def add_row(self, text):
        self.last_row += 1
        self.sheet.getCellByPosition(0, self.last_row).String = text


def main(profile, source, target, form, actions):
    office, context = connect(profile)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    try:
        document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, (value("Hidden", True),))
        page = document.Sheets.getByIndex(0)
        page.unprotect("")
        sheet = Sheet(page)
        for action in json.loads(actions):
            sheet.do(action)
        filters = {
            "xlsx": ("Calc MS Excel 2007 XML", ""),
            "utf8": ("Text - txt - csv (StarCalc)", "44,34,76,1,,1041,false,true,false"),
            "cp932": ("Text - txt - csv (StarCalc)", "44,34,60,1,,1041,false,true,false"),
        }
        name, options = filters[form]
        document.storeToURL(
            uno.systemPathToFileUrl(target), (value("FilterName", name), value("FilterOptions", options)))
        document.close(True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(60)


main(*sys.argv[1:])
