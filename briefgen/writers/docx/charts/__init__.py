"""Charts that Word draws and edits: DrawingML charts, 29500-1, 21.2, each with its workbook.

Plot area, scale and gaps are those of the drawing in the other formats, so that the marks stand where they
stand there.
"""

from briefgen.writers.docx.charts.frame import frame
from briefgen.writers.docx.charts.part import Part, parts

__all__ = ["Part", "frame", "parts"]
