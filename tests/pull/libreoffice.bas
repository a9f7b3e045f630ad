REM  Edits of a Word file as a leader makes them in LibreOffice: the cursor is put somewhere, then
REM  what its keys and menus do follows. Each Sub below the lines "as a leader" is an edit, named
REM  as the file that it is made in and as its section in libreoffice.txt.

Dim file As Object, at As Object

Sub Main(folder As String)
  name = Dir(folder & "/*.docx")
  Do While name <> ""
    Edit(folder, name)
    name = Dir()
  Loop
End Sub

Sub Edit(folder As String, name As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim form(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  form(0).Name = "FilterName"
  form(0).Value = "MS Word 2007 XML"
  file = StarDesktop.loadComponentFromURL(ConvertToURL(folder & "/" & name), "_blank", 0, hidden())
  at = file.CurrentController.ViewCursor
  what = Left(name, Len(name) - Len(".docx"))
  script = "vnd.sun.star.script:Standard.Leader." & what & "?language=Basic&location=application"
  On Error GoTo Failed
  file.ScriptProvider.getScript(script).invoke(Array(), Array(), Array())
  file.storeToURL(ConvertToURL(folder & "/made/" & name), form())
  file.close(True)
  Exit Sub
Failed:
  number = FreeFile
  Open folder & "/made/" & what & ".txt" For Output As #number
  Print #number, Error(Err) & ", line " & Erl
  Close #number
  file.close(True)
End Sub

REM  --- where ------------------------------------------------------------------------------------

Function Found(words As String) As Object
  search = file.createSearchDescriptor()
  search.SearchRegularExpression = True
  search.SearchCaseSensitive = True
  search.SearchString = Join(Split(Join(Split(Join(Split(words, "("), "\("), ")"), "\)"), " "), "\s")
  Found = file.findFirst(search)
End Function

Sub Mark(words As String)  ' select the words
  at.gotoRange(Found(words), False)
End Sub

Sub Behind(words As String)  ' put the cursor behind the words
  at.gotoRange(Found(words).End, False)
End Sub

Sub AtEnd(words As String)  ' put the cursor at the end of the paragraph with the words
  spot = Found(words)
  cursor = spot.Text.createTextCursorByRange(spot.End)
  cursor.gotoEndOfParagraph(False)
  at.gotoRange(cursor, False)
End Sub

Sub AtStart(words As String)
  spot = Found(words)
  cursor = spot.Text.createTextCursorByRange(spot.Start)
  cursor.gotoStartOfParagraph(False)
  at.gotoRange(cursor, False)
End Sub

Sub Lines(first As String, last As String)  ' select whole paragraphs
  AtStart(first)
  spot = Found(last)
  cursor = spot.Text.createTextCursorByRange(spot.End)
  cursor.gotoEndOfParagraph(False)
  cursor.goRight(1, False)
  at.gotoRange(cursor, True)
End Sub

REM  --- keys and menus ---------------------------------------------------------------------------

Sub Menu(command As String, Optional key As String, Optional value As Variant)
  Dim given(0) As New com.sun.star.beans.PropertyValue
  If Not IsMissing(key) Then
    given(0).Name = key
    given(0).Value = value
  End If
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(file.CurrentController.Frame, ".uno:" & command, "", 0, given())
End Sub

Sub Types(words As String)
  Menu("InsertText", "Text", words)
End Sub

Sub Enter()
  Menu("InsertPara")
End Sub

Sub Record()
  Menu("TrackChanges", "TrackChanges", True)
End Sub

Sub Fill(cells As Variant)  ' go from cell to cell with Tab, and type
  For Each words In cells
    Menu("JumpToNextCell")
    If words <> "" Then Types(words)
  Next words
End Sub

Sub Instead(words As String, part As String, other As String)  ' type over a part of the words
  spot = Found(words)
  cursor = spot.Text.createTextCursorByRange(spot.Start)
  cursor.goRight(InStr(words, part) - 1, False)
  cursor.goRight(Len(part), True)
  at.gotoRange(cursor, False)
  Types(other)
End Sub

REM  --- as a leader: what is promised --------------------------------------------------------------

Sub unchanged
End Sub

Sub all_at_once
  Instead("trong việc lập hồ sơ", "trong việc lập", "trong lập")
  Instead("theo dõi, đôn đốc việc", "đôn đốc", "nhắc")
  AtEnd("Kiểm tra việc lập hồ sơ")
  Enter()
  Types("d) Tổng kết công tác lưu trữ: hai đợt.")
  Behind("Lập hồ sơ điện tử và")
  Menu("DeleteRows")
  Instead("Tháng 10 năm", "10", "9")
  AtEnd("UBND tỉnh (để b/c)")
  Enter()
  Types("- Bộ Nội vụ (để b/c);")
End Sub

REM  --- as a leader: what else is done -------------------------------------------------------------

Sub bold_word
  Mark("Kiểm tra việc")
  Menu("Bold")
End Sub

Sub paragraph_in_two  ' with Enter, in the middle of a point
  Behind("quy chế công tác văn thư, lưu trữ của Sở")
  Enter()
End Sub

Sub two_paragraphs_in_one  ' with Delete, at the end of a point; "b) " goes with it
  AtEnd("Bảo đảm văn bản của Sở")
  Types(" ")
  For number = 1 To Len("^b) ")
    Menu("Delete")
  Next number
End Sub

Sub point_out
  Lines("Tập huấn cho công chức", "Tập huấn cho công chức")
  Menu("Delete")
End Sub

Sub heading_and_points_out
  Lines("2. Yêu cầu", "Mỗi nhiệm vụ có một")
  Menu("Delete")
End Sub

Sub replace_all
  Dim form As Object
  form = file.createReplaceDescriptor()
  form.SearchString = "công chức, viên chức"
  form.ReplaceString = "cán bộ"
  file.replaceAll(form)
End Sub

Sub with_changes_recorded
  Record()
  all_at_once()
End Sub

Sub recorded_and_accepted
  with_changes_recorded()
  Menu("AcceptAllTrackedChanges")
End Sub

Sub recorded_and_rejected
  with_changes_recorded()
  Menu("RejectAllTrackedChanges")
End Sub

Sub new_row
  Behind("Kiểm tra công tác văn thư")
  Menu("InsertRowsAfter")
  Fill(Array("", "", "", "", "", "Chỉnh lý tài liệu", "Văn phòng Sở", "", "Hồ sơ", "Quý III"))
End Sub

Sub taken_back  ' written, then undone
  all_at_once()
  For number = 1 To 40
    Menu("Undo")
  Next number
End Sub

Sub moved_up
  AtStart("Kiểm tra việc lập hồ sơ")
  Menu("MoveUp")
End Sub

Sub cut_and_pasted
  Lines("Kiểm tra việc lập hồ sơ", "Kiểm tra việc lập hồ sơ")
  Menu("Cut")
  AtStart("Rà soát, sửa đổi quy chế")
  Menu("Paste")
End Sub

Sub footnote_added
  Behind("Kiểm tra việc lập hồ sơ")
  Menu("InsertFootnote")
  Types("Theo Luật Lưu trữ.")
End Sub

Sub line_broken  ' with Shift and Enter
  Behind("Kiểm tra việc lập hồ sơ")
  Menu("InsertLinebreak")
End Sub

Sub cell_in_two_lines
  Behind("Biên bản giao nhận")
  Enter()
  Types("Sổ")
End Sub

Sub cell_emptied
  Mark("Biên bản giao nhận hồ sơ")
  Menu("Delete")
End Sub

Sub larger_letters
  Mark("Kiểm tra việc lập hồ sơ")
  Menu("FontHeight", "FontHeight.Height", 16)
End Sub

Sub box_added
  box = file.createInstance("com.sun.star.text.TextFrame")
  Dim size As New com.sun.star.awt.Size
  size.Width = 5000
  size.Height = 2000
  box.setSize(size)
  spot = Found("Kiểm tra việc lập hồ sơ")
  file.Text.insertTextContent(spot.End, box, False)
  box.Text.setString("Hỏi lại Văn phòng.")
End Sub

Sub point_out_recorded
  Record()
  point_out()
End Sub

Sub split_recorded
  Record()
  paragraph_in_two()
End Sub

Sub joined_recorded
  Record()
  two_paragraphs_in_one()
End Sub

Sub heading_out_recorded
  Record()
  heading_and_points_out()
End Sub

Sub row_recorded
  Record()
  new_row()
End Sub

Sub moved_recorded
  Record()
  moved_up()
End Sub

Sub pasted_recorded
  Record()
  cut_and_pasted()
End Sub

Sub last_point_out
  Lines("Kiểm tra việc lập hồ sơ", "Kiểm tra việc lập hồ sơ")
  Menu("Delete")
End Sub

Sub column_out
  Behind("Biên bản giao nhận")
  Menu("DeleteColumns")
End Sub

Sub table_out
  Behind("Biên bản giao nhận")
  Menu("DeleteTable")
End Sub

Sub cells_joined
  table = Found("Biên bản giao nhận").TextTable
  cursor = table.createCursorByCellName("D6")
  cursor.goRight(1, True)
  cursor.mergeRange()
End Sub

Sub empty_row
  Behind("Biên bản giao nhận")
  Menu("InsertRowsBefore")
End Sub

Sub italic_heading
  Mark("Nhiệm vụ chung")
  Menu("Italic")
End Sub

Sub typed_over_heading
  Instead("MỤC ĐÍCH, YÊU CẦU", "YÊU CẦU", "QUAN ĐIỂM")
End Sub

Sub numbered_by_program
  AtStart("Kiểm tra việc lập hồ sơ")
  Menu("DefaultNumbering")
End Sub

Sub bulleted
  AtStart("Kiểm tra việc lập hồ sơ")
  Menu("DefaultBullet")
End Sub

Sub recipient_out
  Lines("Giám đốc, các Phó Giám", "Giám đốc, các Phó Giám")
  Menu("Delete")
End Sub

Sub page_break
  AtStart("TỔ CHỨC THỰC HIỆN")
  Menu("InsertPagebreak")
End Sub
