# Mở kho tra cứu trên máy Windows không cài gì thêm. Chỉ máy này truy cập được.
#   powershell -ExecutionPolicy Bypass -File mo-trang.ps1 [-Port 8090]

param([int]$Port = 8080)

$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$root = [IO.Path]::GetFullPath((Join-Path $here 'trang')) + '\'
$types = @{
  '.html' = 'text/html; charset=utf-8'
  '.css' = 'text/css; charset=utf-8'
  '.js' = 'text/javascript; charset=utf-8'
  '.mjs' = 'text/javascript; charset=utf-8'
  '.json' = 'application/json; charset=utf-8'
  '.xml' = 'application/xml; charset=utf-8'
  '.txt' = 'text/plain; charset=utf-8'
  '.csv' = 'text/csv; charset=utf-8'
  '.svg' = 'image/svg+xml'
  '.png' = 'image/png'
  '.woff2' = 'font/woff2'
  '.wasm' = 'application/wasm'
  '.webmanifest' = 'application/manifest+json'
}

function Find-File([string]$address) {
  if ($address.EndsWith('/')) { $address += 'index.html' }
  try { $file = [IO.Path]::GetFullPath((Join-Path $root $address.TrimStart('/'))) } catch { return $null }
  if (-not $file.StartsWith($root, [StringComparison]::OrdinalIgnoreCase)) { return $null }
  if ([IO.File]::Exists($file)) { return $file }
  return $null
}

function Send-File($context) {
  $response = $context.Response
  $file = Find-File ([Uri]::UnescapeDataString($context.Request.Url.AbsolutePath))
  if ($file -eq $null) {
    $response.StatusCode = 404
    $file = Join-Path $root '404.html'
  }
  $bytes = [IO.File]::ReadAllBytes($file)
  $type = $types[[IO.Path]::GetExtension($file).ToLowerInvariant()]
  if ($type -eq $null) { $type = 'application/octet-stream' }
  $response.ContentType = $type
  $response.AddHeader('Cache-Control', 'no-cache')
  $response.AddHeader('X-Content-Type-Options', 'nosniff')
  $response.ContentLength64 = $bytes.Length
  if ($context.Request.HttpMethod -ne 'HEAD') { $response.OutputStream.Write($bytes, 0, $bytes.Length) }
}

$listener = New-Object System.Net.HttpListener
$listener.Prefixes.Add("http://localhost:$Port/")
$listener.Start()
Write-Host "Mở http://localhost:$Port/ trong trình duyệt. Dừng: Ctrl+C."
try {
  while ($true) {
    # Chờ từng quãng ngắn, để Ctrl+C dừng được.
    $pending = $listener.BeginGetContext($null, $null)
    while (-not $pending.AsyncWaitHandle.WaitOne(300)) { }
    $context = $listener.EndGetContext($pending)
    # Trình duyệt đóng kết nối giữa chừng thì chỉ bỏ lượt ấy.
    try { Send-File $context } catch { } finally { try { $context.Response.Close() } catch { } }
  }
} finally { $listener.Close() }
